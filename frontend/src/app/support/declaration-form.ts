import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import {
  applyEach,
  form,
  FormField,
  FormRoot,
  maxLength,
  required,
  schema,
  validate,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DeclarationRequest, DeclarationView } from '@verso/contract';
import { DE_MINIMIS_LIMITS, helsinkiDate, PERSON_LIMITS, readBusinessId } from '@verso/domain';
import { Control, Field, Icon, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { AidRows } from './aid-rows';
import { type AidFields, aidFields, aidRequest, aidRules } from './reported-aid';
import { type FirmPath, SupportApi } from './support-api';
import { hasCome } from './support-fields';

interface DeclarationFields {
  readonly declaredOn: string;
  readonly signedBy: string;
  readonly linkedBusinessIds: string[];
  readonly aid: AidFields[];
}

const declarationRules = schema<DeclarationFields>((path) => {
  required(path.declaredOn);
  validate(path.declaredOn, ({ value }) => hasCome(value()));
  required(path.signedBy);
  maxLength(path.signedBy, PERSON_LIMITS.name.max);
  applyEach(path.linkedBusinessIds, (id) => {
    required(id);
    validate(id, ({ value }) => {
      const reading = readBusinessId(value());
      return reading.ok || value() === '' ? null : { kind: reading.code };
    });
  });
  applyEach(path.aid, aidRules);
});

const declarationRequest = (fields: DeclarationFields): DeclarationRequest => ({
  ...{ declaredOn: fields.declaredOn, signedBy: fields.signedBy.trim() },
  linkedBusinessIds: fields.linkedBusinessIds.map((id) => {
    const reading = readBusinessId(id);
    return reading.ok ? reading.businessId : id;
  }),
  aid: aidRequest(fields.aid),
});

/** Writes down what a firm has signed: who belongs to its single undertaking, and its other aid. */
@Component({
  selector: 'app-declaration-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[AidRows, Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, Icon, MatButton, Opened, TranslocoDirective],
  ],
  templateUrl: './declaration-form.html',
  styles: `
    .rows {
      gap: var(--s-16);
      grid-template-columns: minmax(0, 1fr);
    }

    legend {
      font-size: var(--text-18);
      font-weight: 600;
      padding: 0 0 var(--s-8);
    }

    .link {
      align-items: end;
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-4) var(--s-16);
    }
  `,
})
export class DeclarationForm {
  readonly path = input.required<FirmPath>();
  /** The one that counts so far: the next one begins with what it says. */
  readonly known = input.required<DeclarationView | null>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(SupportApi);
  protected readonly maxLinks = DE_MINIMIS_LIMITS.linkedFirms;
  private readonly draft = drafted<DeclarationFields>(
    () => `de minimis declaration ${this.path().programmeId} ${this.path().enterpriseId}`,
    () => ({
      ...{ declaredOn: helsinkiDate(Date.now()), signedBy: '' },
      linkedBusinessIds: this.known()?.linkedBusinessIds ?? [],
      aid: aidFields(this.known()?.aid ?? []),
    }),
  );
  protected readonly form = form(this.draft.fields, declarationRules, {
    submission: sending(async (fields: DeclarationFields) => {
      await this.api.declare(this.path(), declarationRequest(fields));
      this.draft.forget();
      this.saved.emit();
    }),
  });

  protected addLink(): void {
    this.form.linkedBusinessIds().value.update((ids) => [...ids, '']);
  }

  protected removeLink(place: number): void {
    this.form.linkedBusinessIds().value.update((ids) => ids.filter((_, nth) => nth !== place));
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
