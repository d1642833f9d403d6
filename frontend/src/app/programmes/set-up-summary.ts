import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SetUpPartnerView, SetUpView } from '@verso/contract';
import { PRIORITIES } from '@verso/domain';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { FundingLine } from './funding-line';

/** What has been decided of a programme, to read. */
@Component({
  selector: 'app-set-up-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FundingLine, RouterLink, TranslocoDirective],
  templateUrl: './set-up-summary.html',
})
export class SetUpSummary {
  readonly setUp = input.required<SetUpView>();
  readonly mayChange = input(false);

  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly base = computed(() => ['/programmes', this.setUp().id, 'set-up']);
  protected readonly doing = computed(() =>
    this.setUp().partners.filter(({ role }) => role !== 'funder'),
  );
  protected readonly funders = computed(() =>
    this.setUp().partners.filter(({ role }) => role === 'funder'),
  );
  protected readonly areas = computed(() =>
    this.setUp()
      .eligibleAreas.map(({ label }) => this.language.pick(label))
      .join(', '),
  );
  protected readonly priorities = computed(() =>
    PRIORITIES.filter(({ code }) => this.setUp().priorities.some((one) => one === code))
      .map(({ label }) => this.language.pick(label))
      .join(', '),
  );
  /** A share or an amount, as it was decided. */
  protected part({ share, amountCents }: SetUpPartnerView): string {
    if (share !== null) return `${this.format.number(share * 100, 2)} %`;
    return amountCents === null ? '' : this.money(amountCents);
  }

  /** To the cent where there are some: decisions are. */
  protected money(cents: number | null): string {
    return this.format.money(cents, (cents ?? 0) % 100 !== 0);
  }
}
