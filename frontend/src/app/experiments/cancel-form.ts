import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { CARD_LIMITS } from '@verso/domain';
import { Control, Field } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import type { ExperimentView } from '@verso/contract';
import { ExperimentsApi } from './experiments-api';

/** Ends an experiment without a decision, with the reason why. */
@Component({
  selector: 'app-cancel-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t">
      @if (asking()) {
        <form class="form" [formRoot]="form">
          <ui-field [label]="t('experiments.cancel.reason')" [hint]="t('experiments.cancel.hint')">
            <textarea uiControl rows="2" [formField]="form.reason"></textarea>
          </ui-field>
          <app-form-problem [form]="form" />
          <div class="form-actions">
            <button
              matButton="filled"
              class="danger"
              type="submit"
              [disabled]="form().submitting()"
            >
              {{ t('experiments.cancel.act') }}
            </button>
            <button matButton="text" type="button" (click)="asking.set(false)">
              {{ t('shared.back') }}
            </button>
          </div>
        </form>
      } @else {
        <button class="word-button" type="button" (click)="asking.set(true)">
          {{ t('experiments.cancel.open') }}
        </button>
      }
    </ng-container>
  `,
})
export class CancelForm {
  readonly experiment = input.required<ExperimentView>();
  readonly cancelled = output<ExperimentView>();

  private readonly api = inject(ExperimentsApi);
  protected readonly asking = signal(false);
  private readonly fields = signal({ reason: '' });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.reason);
      minLength(path.reason, CARD_LIMITS.cancelReason.min);
      maxLength(path.reason, CARD_LIMITS.cancelReason.max);
    },
    { submission: sending(({ reason }: { reason: string }) => this.cancel(reason)) },
  );

  private async cancel(reason: string): Promise<void> {
    const { programmeId, id: experimentId } = this.experiment();
    this.cancelled.emit(await this.api.cancel({ programmeId, experimentId }, reason));
  }
}
