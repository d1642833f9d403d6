import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ProspectView } from '@verso/contract';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ContactList } from './contact-list';
import { ProspectContactForm } from './contact-form';
import { ProspectChip } from './prospect-chip';
import { ProspectsApi } from './prospects-api';
import { SignWords } from './sign-words';

/** A firm that might be enrolled: what the register says of it, and how it was asked. */
@Component({
  selector: 'app-prospect-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[ContactList, EmptyState, Icon, LoadFailed, MatButton, PageHeader, ProspectChip],
    ...[ProspectContactForm, ReasonForm, RouterLink, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './prospect-page.html',
})
export class ProspectPage {
  readonly programmeId = input.required<string>();
  readonly prospectId = input.required<string>();

  private readonly api = inject(ProspectsApi);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly signs = inject(SignWords);
  /** Which form is open. */
  protected readonly open = signal<'contact' | 'drop' | null>(null);
  protected readonly path = computed(() => ({
    programmeId: this.programmeId(),
    prospectId: this.prospectId(),
  }));
  protected readonly prospect = load(this.path, (path, signal) => this.api.read(path, signal));

  protected show(prospect: ProspectView): void {
    this.prospect.set(prospect);
    this.open.set(null);
  }

  /** What the register says, each with its name; what it does not say is a dash. */
  protected factsOf(prospect: ProspectView): readonly { name: string; value: string }[] {
    const { businessId, municipalityLabel, industryLabel } = prospect;
    const day = (date: string | null) => (date === null ? '–' : this.format.day(date));
    const facts: [string, string][] = [
      ['business-id', businessId],
      ['municipality', this.language.pick(municipalityLabel) || '–'],
      ['industry', this.language.pick(industryLabel) || '–'],
      ['registered', day(prospect.registeredOn)],
      ['employer', day(prospect.employerSince)],
    ];
    return facts.map(([name, value]) => ({ name, value }));
  }

  protected readonly drop = async (reason: string): Promise<void> => {
    await this.api.drop(this.path(), reason);
    await this.router.navigate(['/programmes', this.programmeId(), 'prospects']);
  };
}
