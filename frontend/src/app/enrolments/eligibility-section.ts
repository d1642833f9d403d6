import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { EligibilityView } from '@verso/contract';
import { Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterpriseRecord } from '../enterprises/enterprise-record';
import { Format } from '../shell/language/format';
import { DeclareForm } from './declare-form';
import { EligibilityApi, type EnrolmentKey } from './eligibility-api';
import { EligibilityLines } from './eligibility-lines';

/** Whether the firm may take part: today's rules before the decision, and after it what it rested on. */
@Component({
  selector: 'app-eligibility-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeclareForm, EligibilityLines, LoadFailed, Skeleton, TranslocoDirective],
  template: `
    @if (key(); as of) {
      <section class="section" aria-labelledby="eligibility" *transloco="let t">
        <h2 id="eligibility">{{ t('enrolments.eligibility.heading') }}</h2>
        @switch (eligibility.state()) {
          @case ('failed') {
            <app-load-failed [problem]="eligibility.error()" (retry)="eligibility.reload()" />
          }
          @case ('loading') {
            <ui-skeleton [lines]="4" [label]="t('shared.loading')" />
          }
          @default {
            @let view = eligibility.value()!;
            @if (view.decision; as decision) {
              <p class="quiet small">
                {{
                  t('enrolments.eligibility.decided', {
                    day: format.date(decision.decidedOn),
                    name: decision.decidedByName ?? '–',
                  })
                }}
              </p>
            }
            @let lines = view.decision?.lines ?? view.lines;
            @if (lines.length > 0) {
              <app-eligibility-lines [lines]="lines" />
            } @else {
              <p class="quiet">{{ t('enrolments.eligibility.no-rules') }}</p>
            }
            @if (!view.decision) {
              @if (declaring()) {
                <app-declare-form
                  [of]="of"
                  [declared]="view.declared"
                  (saved)="take($event)"
                  (cancelled)="declaring.set(false)"
                />
              } @else {
                <button class="word-button" type="button" (click)="declaring.set(true)">
                  {{ t('enrolments.declare.open') }}
                </button>
              }
            }
          }
        }
      </section>
    }
  `,
})
export class EligibilitySection {
  private readonly record = inject(EnterpriseRecord);
  private readonly api = inject(EligibilityApi);
  protected readonly format = inject(Format);
  protected readonly declaring = signal(false);

  /** Where nothing is asked there is nothing to show. */
  protected readonly key = computed<EnrolmentKey | undefined>(() => {
    const { enrolment } = this.record.firm();
    if (!enrolment?.course.asksEligibility) return undefined;
    return { programmeId: this.record.programmeId(), enrolmentId: enrolment.id };
  });
  protected readonly eligibility = load(
    () => {
      const key = this.key();
      // read anew after a move: a decision may stand there
      return key && { ...key, stage: this.record.firm().enrolment?.stage };
    },
    (key, abort) => this.api.get(key, abort),
  );

  protected take(view: EligibilityView): void {
    this.eligibility.set(view);
    this.declaring.set(false);
  }
}
