import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { freesOn } from '@verso/domain';
import { Notice, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { PaperFrame } from './paper-frame';
import { Papers } from './papers';

/** What a firm is told of aid it was granted: the decision with its amount and its legal basis. */
@Component({
  selector: 'app-letter-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadFailed, Notice, PaperFrame, Skeleton, TranslocoDirective],
  templateUrl: './letter-page.html',
})
export class LetterPage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();
  readonly supportId = input.required<string>();
  /** ?lang= */
  readonly lang = input('');

  private readonly papers = inject(Papers);
  protected readonly freesOn = freesOn;
  protected readonly back = computed(() => [
    ...['/programmes', this.programmeId(), 'enterprises', this.enterpriseId(), 'support'],
  ]);
  protected readonly paper = load(
    () => {
      const path = { programmeId: this.programmeId(), enterpriseId: this.enterpriseId() };
      return this.papers.wanted(path, this.lang());
    },
    (wanted, signal) => this.papers.gather(wanted, signal),
    { keep: true },
  );
  protected readonly item = computed(() =>
    this.paper.value()?.support.items.find(({ id }) => id === this.supportId()),
  );
  /** Aid that holds: of nothing else there is a decision. */
  protected readonly aid = computed(() => {
    const item = this.item();
    return item && item.aidCents !== null && item.annulledAt === null ? item : null;
  });
}
