import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ResearchPartnerView } from '@verso/contract';
import { EmptyState, Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ReasonForm } from '../api/reason-form';
import { CountryNames } from '../shell/language/country-names';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { PartnerForm } from './partner-form';
import { type Partners, ResearchApi } from './research-api';

/** Actors of research and development that a programme works with. */
@Component({
  selector: 'app-research-partners-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, LoadFailed, MatButton, PageHeader, PartnerForm],
    ...[ReasonForm, RouterLink, Skeleton, TranslocoDirective],
  ],
  templateUrl: './research-partners-page.html',
  styleUrl: './research.scss',
})
export class ResearchPartnersPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(ResearchApi);
  private readonly countries = inject(CountryNames);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  /** `new`, or the id of the partner to take back. */
  protected readonly open = signal<string | null>(null);
  protected readonly deskPlace = computed(() => ['/programmes', this.programmeId(), 'research']);
  protected readonly partners = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.partners(programmeId, signal),
  );

  protected show(partners: Partners): void {
    this.partners.set(partners);
    this.open.set(null);
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    this.show(await this.api.takePartnerBack(this.programmeId(), this.open() ?? '', reason));
  };

  /** What it is, where, and whom to ask there. */
  protected lineOf({ kind, country, contact, email }: ResearchPartnerView): string {
    const what = this.language.say(`research.partners.kind.${kind}`);
    return [what, this.countries.of(country), contact, email].filter(Boolean).join(' · ');
  }
}
