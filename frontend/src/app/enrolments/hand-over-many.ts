import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AdvisorView, HandoverRequest } from '@verso/contract';
import { REASON_LIMITS } from '@verso/domain';
import { Control, Field } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { ApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { sending } from '../api/submit';
import { EnrolmentsApi } from './enrolments-api';
import { type FirmToGive, handoverOf, namedRefusals, takers } from './handovers';

/** Asks to whom several firms go, and why; says of each that stands in the way what it is. */
@Component({
  selector: 'app-hand-over-many',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, TranslocoDirective],
  ],
  template: `
    <form class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('enrolments.advisor.to')">
        <select uiControl [formField]="form.advisorId">
          <option value="">{{ t('enrolments.advisor.choose') }}</option>
          @for (taker of takers(); track taker.personId) {
            <option [value]="taker.personId">
              {{ t('enrolments.many.advisor', { name: taker.name ?? '–', count: taker.firms }) }}
            </option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('enrolments.advisor.why')" [hint]="t('enrolments.many.why-hint')">
        <input uiControl type="text" [formField]="form.reason" />
      </ui-field>
      <app-form-problem [form]="form" />
      <div role="alert">
        @if (refused(); as firms) {
          <p class="form-problem">{{ t('problems.handover.refused') }}</p>
          <ul class="small">
            @for (firm of firms; track firm.name) {
              <li>{{ firm.name }}: {{ problems.ofField(firm.problem) }}</li>
            }
          </ul>
        }
      </div>
      <div class="form-actions">
        @let count = firms().length;
        <button matButton="filled" type="submit" [disabled]="form().submitting() || count === 0">
          {{
            t('enrolments.many.' + (count === 0 ? 'none' : count === 1 ? 'one' : 'many'), { count })
          }}
        </button>
        <ng-content />
      </div>
    </form>
  `,
})
export class HandOverMany {
  readonly programmeId = input.required<string>();
  readonly advisors = input.required<readonly AdvisorView[]>();
  readonly firms = input.required<readonly FirmToGive[]>();
  /** What was done, for taking it back. */
  readonly given = output<HandoverRequest>();

  private readonly api = inject(EnrolmentsApi);
  protected readonly problems = inject(ProblemWords);
  protected readonly takers = computed(() => takers(this.advisors(), this.firms()));
  protected readonly refused = signal<ReturnType<typeof namedRefusals> | null>(null);

  private readonly fields = signal({ advisorId: '', reason: '' });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.advisorId);
      required(path.reason);
      minLength(path.reason, REASON_LIMITS.min);
      maxLength(path.reason, REASON_LIMITS.max);
    },
    { submission: sending((to: { advisorId: string; reason: string }) => this.send(to)) },
  );

  private async send(to: { readonly advisorId: string; readonly reason: string }): Promise<void> {
    const firms = this.firms();
    const request = handoverOf(firms, to);
    this.refused.set(null);
    try {
      await this.api.handOver(this.programmeId(), request);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'handover.refused') throw error;
      this.refused.set(namedRefusals(error.errors, request, firms));
      return;
    }
    this.given.emit(request);
  }
}
