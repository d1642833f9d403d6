import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsentView, NoteConsentRequest } from '@verso/contract';
import { helsinkiDate, NOTED_WAYS, type NotedWay } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';

export type NotedConsent = Omit<NoteConsentRequest, 'language'>;

interface Fields {
  readonly about: string;
  readonly choice: '' | NotedConsent['choice'];
  readonly way: NotedWay;
  readonly toldOn: string;
}

/** Asks what somebody said of a consent, how she told it, and when. */
@Component({
  selector: 'app-note-consent-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, TranslocoDirective],
  ],
  templateUrl: './note-consent-form.html',
})
export class NoteConsentForm {
  readonly items = input.required<readonly ConsentView[]>();
  readonly send = input.required<(noted: NotedConsent) => Promise<void>>();
  readonly cancelled = output();

  protected readonly ways = NOTED_WAYS;
  private readonly fields = signal<Fields>({
    ...{ about: '', choice: '', way: 'phone', toldOn: helsinkiDate(Date.now()) },
  });
  protected readonly subjects = computed(() =>
    this.items().map((item) => ({ item, key: keyOf(item) })),
  );
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.about);
      required(path.choice);
      required(path.toldOn);
      validate(path.toldOn, ({ value }) =>
        value() > helsinkiDate(Date.now()) ? { kind: 'in-the-future' } : null,
      );
    },
    { submission: sending((fields: Fields) => this.send()(this.noted(fields))) },
  );

  private noted({ about, choice, way, toldOn }: Fields): NotedConsent {
    const found = this.items().find((item) => keyOf(item) === about);
    if (!found || choice === '') throw new Error('the form lets nothing through without an answer');
    return { purpose: found.purpose, contactId: found.contactId, choice, way, toldOn };
  }
}

const keyOf = ({ purpose, contactId }: ConsentView): string => `${purpose} ${contactId ?? ''}`;
