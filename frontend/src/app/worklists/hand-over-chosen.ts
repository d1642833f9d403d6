import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { HandoverRequest } from '@verso/contract';
import { Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnrolmentsApi } from '../enrolments/enrolments-api';
import { HandOverMany } from '../enrolments/hand-over-many';
import type { FirmToGive } from '../enrolments/handovers';

/** Hands the firms that are ticked on the list over to somebody else. */
@Component({
  selector: 'app-hand-over-chosen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [HandOverMany, LoadFailed, MatButton, Skeleton, TranslocoDirective],
  template: `
    <section aria-labelledby="hand-over" *transloco="let t">
      <h2 id="hand-over">{{ t('enrolments.many.heading') }}</h2>
      @switch (advisors.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="3" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="advisors.error()" (retry)="advisors.reload()" />
        }
        @default {
          <app-hand-over-many
            [programmeId]="programmeId()"
            [advisors]="advisors.value()?.items ?? []"
            [firms]="firms()"
            (given)="given.emit($event)"
          >
            <button matButton="text" type="button" (click)="cancelled.emit()">
              {{ t('shared.cancel') }}
            </button>
          </app-hand-over-many>
        }
      }
    </section>
  `,
  styles: `
    :host {
      border-top: 1px solid var(--edge);
      display: block;
      margin-top: var(--s-32);
      padding-top: var(--s-24);
    }
    h2 {
      font-size: var(--text-18);
      margin-bottom: var(--s-16);
    }
  `,
})
export class HandOverChosen {
  readonly programmeId = input.required<string>();
  readonly firms = input.required<readonly FirmToGive[]>();
  readonly given = output<HandoverRequest>();
  readonly cancelled = output();

  private readonly api = inject(EnrolmentsApi);
  protected readonly advisors = load(
    () => this.programmeId(),
    (programmeId, abort) => this.api.advisors(programmeId, abort),
  );
}
