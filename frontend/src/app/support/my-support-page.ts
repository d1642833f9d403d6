import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AidSum, OwnSupportItem } from '@verso/contract';
import { EmptyState, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { SupportApi } from './support-api';

/** What an entrepreneur's own firm has received, in plain words. */
@Component({
  selector: 'app-my-support-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, LoadFailed, PageHeader, Skeleton],
    ...[RouterLink, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './my-support-page.html',
  styles: `
    .sum {
      font-size: var(--text-18);
    }

    li {
      display: grid;
      gap: var(--s-4);
    }
  `,
})
export class MySupportPage {
  private readonly api = inject(SupportApi);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly support = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
    { isEmpty: (firms) => firms.every(({ items }) => items.length === 0) },
  );
  /** Those that have received something. */
  protected readonly firms = computed(() =>
    (this.support.value() ?? []).filter(({ items }) => items.length > 0),
  );

  protected sumOf({ regulation, cents }: AidSum): string {
    const aid = this.format.exactMoney(cents);
    if (regulation === 'general') return this.language.say('support.mine.aid', { aid });
    const name = this.language.say(`support.regulation.${regulation}`);
    return this.language.say('support.mine.aid-of', { aid, regulation: name });
  }

  protected lineOf({ kind, givenOn, givenByName, hours, aidCents }: OwnSupportItem): string {
    const parts = [
      this.language.say(`support.kind.${kind}`),
      this.format.date(givenOn),
      givenByName,
      hours !== null &&
        this.language.say('support.mine.hours-of', { hours: this.format.number(hours, 2) }),
      aidCents !== null &&
        this.language.say('support.mine.aid-line', { aid: this.format.exactMoney(aidCents) }),
    ];
    return parts.filter(Boolean).join(' · ');
  }
}
