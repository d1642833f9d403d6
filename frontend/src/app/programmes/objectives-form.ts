import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { applyEach, form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SetUpView } from '@verso/contract';
import { KPI_CODES, type KpiCode } from '@verso/domain';
import { Control, Field, FieldGroup, Icon, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { sending, submit } from '../api/submit';
import { drafted } from '../session/drafts';
import { SetUpProblem } from './set-up-problem';
import { inAllLanguages, SetUpForm } from './set-up-steps';

interface SpecificFields {
  id: string | null;
  code: string;
  label: { fi: string; sv: string; en: string };
  kpis: KpiCode[];
}
interface ObjectiveFields extends SpecificFields {
  specific: SpecificFields[];
}
interface Fields {
  objectives: ObjectiveFields[];
  basedOn: string;
}

/** Objectives with the specific ones under them, and the indicators that tell how near each is. */
@Component({
  selector: 'app-objectives-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
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
  templateUrl: './objectives-form.html',
  styleUrl: './set-up-parts.scss',
})
export class ObjectivesForm extends SetUpForm {
  private readonly toast = inject(Toast);
  protected readonly kpis = KPI_CODES;
  protected readonly codes = ['fi', 'sv', 'en'] as const;
  protected readonly draft = drafted<Fields>(
    () => `set-up objectives ${this.setUp().id}`,
    () => ({ objectives: objectivesOf(this.setUp()), basedOn: this.setUp().versions.objectives }),
    ['basedOn'],
  );
  /** What was saved last, before it has been read back. */
  private sent: ReturnType<typeof wordingsOf> | null = null;
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      applyEach(path.objectives, (objective) => {
        required(objective.label.fi);
        applyEach(objective.specific, (one) => {
          required(one.label.fi);
          maxLength(one.code, 20);
        });
      });
    },
    { submission: sending((value: Fields) => this.save(value)) },
  );

  protected add(): void {
    this.change((objectives) => [...objectives, { ...newOne(), specific: [newOne()] }]);
  }

  protected addSpecific(place: number): void {
    this.changeOne(place, (one) => ({ ...one, specific: [...one.specific, newOne()] }));
  }

  protected remove(place: number): void {
    this.change((objectives) => objectives.filter((_, nth) => nth !== place));
  }

  protected removeSpecific(place: number, under: number): void {
    this.changeOne(place, (one) => ({
      ...one,
      specific: one.specific.filter((_, nth) => nth !== under),
    }));
  }

  protected toggle(place: number, under: number, kpi: KpiCode): void {
    const toggled = (one: SpecificFields): SpecificFields => {
      const kpis = one.kpis.filter((code) => code !== kpi);
      return { ...one, kpis: one.kpis.includes(kpi) ? kpis : [...kpis, kpi] };
    };
    this.changeOne(place, (one) => ({
      ...one,
      specific: one.specific.map((each, nth) => (nth === under ? toggled(each) : each)),
    }));
  }

  private changeOne(place: number, to: (one: ObjectiveFields) => ObjectiveFields): void {
    this.change((all) => all.map((one, nth) => (nth === place ? to(one) : one)));
  }

  private change(to: (objectives: ObjectiveFields[]) => ObjectiveFields[]): void {
    this.draft.fields.update((fields) => ({ ...fields, objectives: to(fields.objectives) }));
  }

  /**
   * Sends what has been changed, where anything has.
   *
   * @returns whether nothing is left unsaved
   */
  async saveChanges(): Promise<boolean> {
    const known = [wordingsOf({ objectives: objectivesOf(this.setUp()) }), this.sent];
    const wanted = JSON.stringify(wordingsOf(this.draft.fields()));
    if (known.some((one) => JSON.stringify(one) === wanted)) return true;
    return submit(this.form, (value) => this.send(value));
  }

  private async save(value: Fields): Promise<void> {
    await this.send(value);
    this.toast.say(this.language.say('shared.saved'));
    this.saved.emit();
  }

  private async send(value: Fields): Promise<void> {
    const wordings = wordingsOf(value);
    await this.api.setObjectives(this.setUp().id, { ...wordings, basedOn: value.basedOn });
    this.sent = wordings;
    this.draft.forget();
  }
}

const objectivesOf = ({ objectives }: SetUpView): ObjectiveFields[] =>
  objectives.map((one) => ({ ...fieldsOf(one), specific: one.specific.map(fieldsOf) }));

const wordingsOf = ({ objectives }: Pick<Fields, 'objectives'>) => ({
  objectives: objectives.map(({ specific, ...one }) => ({
    ...requestOf(one),
    specific: specific.map(requestOf),
  })),
});

const newOne = (): SpecificFields => ({
  ...{ id: null, code: '', label: { fi: '', sv: '', en: '' }, kpis: [] },
});

type Known = Omit<SpecificFields, 'id' | 'code'> & {
  readonly id?: string | null;
  readonly code?: string | null;
};
const fieldsOf = ({ id = null, code, label, kpis }: Known): SpecificFields => ({
  ...{ id, code: code ?? '', label: { ...label }, kpis: [...kpis] },
});
const requestOf = ({ id, code, label, kpis }: SpecificFields) => ({
  ...{ id, code: code.trim() || null, label: inAllLanguages(label), kpis },
});
