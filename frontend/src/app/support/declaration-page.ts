import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { PaperFrame } from './paper-frame';
import { Papers } from './papers';

/** Empty lines to write on. */
const LINES = [1, 2, 3];
const RULES = ['votes', 'board', 'contract', 'agreement'] as const;

/** The form on which a firm declares its other de minimis aid: to be printed, filled in and signed. */
@Component({
  selector: 'app-declaration-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadFailed, PaperFrame, Skeleton, TranslocoDirective],
  templateUrl: './declaration-page.html',
  styleUrl: './declaration-page.scss',
})
export class DeclarationPage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();
  /** ?lang= */
  readonly lang = input('');

  private readonly papers = inject(Papers);
  protected readonly lines = LINES;
  protected readonly rules = RULES;
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
  /** Aid of ours that still counts: the firm need not write it. */
  protected readonly known = computed(() => {
    const { items, room } = this.paper.value()?.support ?? { items: [], room: null };
    return items.filter(
      ({ aidCents, annulledAt, givenOn }) =>
        aidCents !== null && annulledAt === null && givenOn >= (room?.windowFrom ?? ''),
    );
  });
}
