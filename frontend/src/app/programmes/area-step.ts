import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PriorityCode } from '@verso/contract';
import { prioritiesFor } from '@verso/domain';
import { Combobox, type ComboOption, Field, FieldGroup, Icon } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { load } from '../api/load';
import { sending } from '../api/submit';
import { Reference } from '../regions/reference';
import { drafted } from '../session/drafts';
import { SetUpProblem } from './set-up-problem';
import { SetUpForm } from './set-up-steps';

interface AreaFields {
  readonly eligibleAreas: readonly string[];
  readonly priorities: readonly string[];
  /** The one that is being looked for. */
  readonly another: string | null;
  readonly basedOn: string;
}

/** Where firms may take part from, and which priorities of smart specialisation are served. */
@Component({
  selector: 'app-area-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Combobox,
    Field,
    FieldErrors,
    FieldGroup,
    FormField,
    SetUpProblem,
    FormRoot,
    Icon,
    MatButton,
    TranslocoDirective,
  ],
  templateUrl: './area-step.html',
})
export class AreaStep extends SetUpForm {
  protected readonly words = inject(Reference).words;
  private readonly areas = load(
    () => 'all',
    (_, abort) => this.api.areas(abort),
  );
  protected readonly draft = drafted<AreaFields>(
    () => `set-up area ${this.setUp().id}`,
    () => ({
      eligibleAreas: this.setUp().eligibleAreas.map(({ code }) => code),
      priorities: [...this.setUp().priorities],
      another: null,
      basedOn: this.setUp().versions.area,
    }),
    ['basedOn'],
  );
  protected readonly fields = this.draft.fields;
  protected readonly priorities = computed(() => prioritiesFor(this.setUp().regionCode));
  /** Regions before municipalities, those of today, without what is chosen already. */
  protected readonly options = computed<ComboOption[]>(() => {
    const order = new Intl.Collator(this.language.current());
    const chosen = this.fields().eligibleAreas;
    return (this.areas.value() ?? [])
      .filter(({ kind, validUntil }) => kind !== 'country' && validUntil === null)
      .filter(({ code }) => !chosen.includes(code))
      .map(({ code, kind, label }) => ({
        value: code,
        label: this.language.pick(label),
        note: this.language.say(`programmes.set-up.area.${kind}`),
      }))
      .sort((a, b) => order.compare(a.label, b.label));
  });
  protected readonly form = form(this.fields, () => undefined, {
    submission: sending(async ({ eligibleAreas, priorities, basedOn }: AreaFields) => {
      await this.api.setArea(this.setUp().id, {
        eligibleAreas: [...eligibleAreas],
        priorities: [...priorities] as PriorityCode[],
        basedOn,
      });
      this.draft.forget();
      this.saved.emit();
    }),
  });

  protected nameOf(code: string): string {
    const known = [...this.setUp().eligibleAreas, ...(this.areas.value() ?? [])];
    const label = known.find((area) => area.code === code)?.label;
    return label ? this.language.pick(label) : code;
  }

  protected add(): void {
    this.fields.update(({ another, eligibleAreas, ...rest }) => {
      const isNew = another !== null && !eligibleAreas.includes(another);
      return {
        ...rest,
        another: null,
        eligibleAreas: isNew ? [...eligibleAreas, another] : eligibleAreas,
      };
    });
  }

  protected remove(code: string): void {
    this.fields.update((fields) => ({
      ...fields,
      eligibleAreas: fields.eligibleAreas.filter((one) => one !== code),
    }));
  }

  protected toggle(code: string): void {
    this.fields.update((fields) => {
      const has = fields.priorities.includes(code);
      const priorities = fields.priorities.filter((one) => one !== code);
      return { ...fields, priorities: has ? priorities : [...priorities, code] };
    });
  }
}
