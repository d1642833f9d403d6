import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AssignAdvisorRequest } from '@verso/contract';

import { load } from '../api/load';
import { EnterpriseRecord } from '../enterprises/enterprise-record';
import { Format } from '../shell/language/format';
import { EnrolmentsApi } from './enrolments-api';
import { HandOverForm } from './hand-over-form';

/** Who looks after the firm, who did before, and handing it over. */
@Component({
  selector: 'app-advisor-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [HandOverForm, TranslocoDirective],
  template: `
    @if (enrolment(); as enrolment) {
      <section class="section" aria-labelledby="advisor" *transloco="let t">
        <h2 id="advisor">{{ t('enrolments.advisor.heading') }}</h2>
        <p>{{ enrolment.advisorName ?? '–' }}</p>
        @if (enrolment.handovers.length > 0) {
          <ul class="list-plain ruled small">
            @for (change of enrolment.handovers; track $index) {
              <li>
                <span class="quiet">{{ format.day(change.handedOn) }}</span>
                {{
                  t('enrolments.advisor.changed', {
                    from: change.fromName ?? '–',
                    to: change.toName ?? '–',
                  })
                }}
                @if (change.reason; as reason) {
                  <span class="quiet">· {{ reason }}</span>
                }
              </li>
            }
          </ul>
        }
        @if (others().length > 0) {
          @if (handing()) {
            <app-hand-over-form
              [others]="others()"
              [send]="handOver"
              (cancelled)="handing.set(false)"
            />
          } @else {
            <button class="word-button" type="button" (click)="handing.set(true)">
              {{ t('enrolments.advisor.hand-over') }}
            </button>
          }
        }
      </section>
    }
  `,
})
export class AdvisorSection {
  private readonly record = inject(EnterpriseRecord);
  private readonly api = inject(EnrolmentsApi);
  protected readonly format = inject(Format);
  protected readonly handing = signal(false);

  protected readonly enrolment = computed(() => this.record.firm().enrolment);
  private readonly programme = load(
    () => this.record.programmeId(),
    (id, abort) => this.api.programme(id, abort),
  );
  /** Everybody on the staff but the one who has the firm, each once. */
  protected readonly others = computed(() => {
    const staff = this.programme.value()?.staff ?? [];
    const now = this.enrolment()?.advisorId;
    const names = new Map(staff.map(({ personId, name }) => [personId, name ?? '–']));
    return [...names].filter(([id]) => id !== now).map(([id, name]) => ({ id, name }));
  });

  protected readonly handOver = async (request: AssignAdvisorRequest): Promise<void> => {
    const enrolment = this.enrolment();
    if (!enrolment) return;
    await this.api.assign(this.record.programmeId(), enrolment.id, request);
    this.handing.set(false);
    this.record.reload();
  };
}
