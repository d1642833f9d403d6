import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterpriseRecord } from '../enterprises/enterprise-record';
import { TimelineApi } from './timeline-api';
import { TimelineItems } from './timeline-items';

const LATEST = 5;

/** The latest of a firm's timeline on the firm's page, and the way to all of it. */
@Component({
  selector: 'app-timeline-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadFailed, MatButton, RouterLink, Skeleton, TimelineItems, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <div class="row spread">
        <h2>{{ t('worklists.timeline.heading') }}</h2>
        <a matButton="outlined" routerLink="timeline">{{ t('worklists.timeline.open') }}</a>
      </div>
      @switch (latest.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="4" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="latest.error()" (retry)="latest.reload()" />
        }
        @case ('empty') {
          <p class="quiet">{{ t('worklists.timeline.empty') }}</p>
        }
        @case ('ready') {
          <app-timeline-items [path]="path()" [items]="latest.value()?.items ?? []" />
        }
      }
    </ng-container>
  `,
})
export class TimelineSection {
  private readonly api = inject(TimelineApi);
  private readonly record = inject(EnterpriseRecord);
  protected readonly path = computed(() => ({
    programmeId: this.record.programmeId(),
    enterpriseId: this.record.firm().id,
  }));
  /** Asked anew whenever the firm is: what changed there is told here. */
  protected readonly latest = load(
    () => ({ firm: this.record.firm(), path: this.path() }),
    ({ path }, signal) => this.api.read(path, { limit: LATEST }, null, signal),
    { keep: true },
  );
}
