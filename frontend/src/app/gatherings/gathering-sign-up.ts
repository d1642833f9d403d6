import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ContactView } from '@verso/contract';
import { Control, Field, Opened, Skeleton } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { sending } from '../api/submit';
import { GatheringWords } from './gathering-words';
import { type FirmPath, GatheringsApi } from './gatherings-api';

const EVERYTHING = { state: null, kind: null, after: null } as const;

/** Which event, and who of the firm comes to it. */
@Component({
  selector: 'app-gathering-sign-up',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[LoadFailed, MatButton, Opened, Skeleton, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      @switch (gatherings.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="3" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="gatherings.error()" (retry)="gatherings.reload()" />
        }
        @case ('empty') {
          <p class="quiet">{{ t('gatherings.section.none') }}</p>
        }
        @case ('ready') {
          <form uiOpened class="form" [formRoot]="form">
            <ui-field [label]="t('gatherings.column.title')">
              <select uiControl [formField]="form.gatheringId">
                <option value="">{{ t('training.form.choose') }}</option>
                @for (one of gatherings.value(); track one.id) {
                  <option [value]="one.id">{{ one.title }} ({{ words.days(one) }})</option>
                }
              </select>
            </ui-field>
            <ui-field [label]="t('training.sign-up.who')">
              <select uiControl [formField]="form.contactId">
                <option value="">{{ t('training.form.choose') }}</option>
                @for (contact of contacts(); track contact.id) {
                  <option [value]="contact.id">{{ contact.name }}</option>
                }
              </select>
            </ui-field>
            <app-form-problem [form]="form" />
            <div class="form-actions">
              <button matButton="filled" type="submit" [disabled]="form().submitting()">
                {{ t('gatherings.section.open') }}
              </button>
              <button matButton="text" type="button" (click)="cancelled.emit()">
                {{ t('shared.cancel') }}
              </button>
            </div>
          </form>
        }
      }
    </ng-container>
  `,
})
export class GatheringSignUp {
  readonly path = input.required<FirmPath>();
  readonly contacts = input.required<readonly ContactView[]>();
  readonly saved = output<'signed-up' | 'queued'>();
  readonly cancelled = output();

  private readonly api = inject(GatheringsApi);
  protected readonly words = inject(GatheringWords);
  /** Those that still take people: the latest come first, so they are among the first page. */
  protected readonly gatherings = load(
    () => this.path().programmeId,
    async (programmeId, signal) => {
      const { items } = await this.api.list(programmeId, EVERYTHING, signal);
      return items.filter(({ state }) => state === 'open' || state === 'closed');
    },
  );
  protected readonly form = form(
    signal({ gatheringId: '', contactId: '' }),
    (path) => {
      required(path.gatheringId);
      required(path.contactId);
    },
    {
      submission: sending(async (request: { gatheringId: string; contactId: string }) => {
        const { waits } = await this.api.signUp(this.path(), request);
        this.saved.emit(waits ? 'queued' : 'signed-up');
      }),
    },
  );
}
