import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterpriseRecord } from './enterprise-record';
import { NoLinksPart } from './no-links-part';
import { SizeApi } from './size-api';

/** The size class of a firm, what is known of its links, and the way to the working. */
@Component({
  selector: 'app-size-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadFailed, NoLinksPart, RouterLink, Skeleton, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('enterprises.size.heading') }}</h2>
      @switch (size.state()) {
        @case ('ready') {
          @let view = size.value()!;
          <p>
            <strong>{{ t('enterprises.size.' + (view.size ?? 'unknown')) }}</strong>
          </p>
          <app-no-links-part [path]="path()" [view]="view" (changed)="size.set($event)" />
          <p>
            <a routerLink="size">{{ t('enterprises.size.open') }}</a>
          </p>
        }
        @case ('failed') {
          <app-load-failed [problem]="size.error()" (retry)="size.reload()" />
        }
        @default {
          <ui-skeleton [lines]="2" [label]="t('shared.loading')" />
        }
      }
    </ng-container>
  `,
})
export class SizeSection {
  private readonly api = inject(SizeApi);
  private readonly record = inject(EnterpriseRecord);
  protected readonly path = computed(() => ({
    programmeId: this.record.programmeId(),
    enterpriseId: this.record.firm().id,
  }));
  protected readonly size = load(
    () => ({ path: this.path(), figuresWritten: this.record.figuresWritten() }),
    ({ path }, abort) => this.api.read(path, abort),
    { keep: true },
  );
}
