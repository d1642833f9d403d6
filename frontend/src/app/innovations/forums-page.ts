import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ForumView } from '@verso/contract';
import { EmptyState, Icon, PageHeader, Skeleton, StatusChip } from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { ProblemWords } from '../api/problem-words';
import { ReasonForm } from '../api/reason-form';
import { CountryNames } from '../shell/language/country-names';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ForumCountForm } from './forum-count-form';
import { ForumForm } from './forum-form';
import { ForumsApi } from './forums-api';

/** Which form is open: of a new forum, or of a count or a reason of one by its id. */
interface OpenForm {
  readonly form: 'new' | 'count' | 'take-back';
  readonly of?: string;
}

/** Forums and fairs where a programme and its firms were seen. */
@Component({
  selector: 'app-forums-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, ForumCountForm, ForumForm, Icon, LoadFailed, MatButton, PageHeader],
    ...[ReasonForm, RouterLink, Skeleton, StatusChip, TranslocoDirective],
  ],
  templateUrl: './forums-page.html',
  styleUrl: './steps.scss',
})
export class ForumsPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(ForumsApi);
  private readonly countries = inject(CountryNames);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly open = signal<OpenForm | null>(null);
  protected readonly listPlace = computed(() => ['/programmes', this.programmeId(), 'innovations']);
  protected readonly forums = loadPages(
    () => this.programmeId(),
    (programmeId, after, signal) => this.api.list(programmeId, after, signal),
  );

  protected isOpen(form: OpenForm['form'], of?: string): boolean {
    const open = this.open();
    return open?.form === form && open.of === of;
  }

  protected show(): void {
    this.open.set(null);
    this.forums.reload();
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    await this.api.takeBack(this.programmeId(), this.open()?.of ?? '', reason);
    this.show();
  };

  /** Where and when, and on whose behalf. */
  protected lineOf({ country, startsOn, endsOn, host }: ForumView): string {
    const last = endsOn === startsOn ? '' : `–${this.format.day(endsOn)}`;
    const days = `${this.format.day(startsOn)}${last}`;
    const who = this.language.say(`innovations.forums.host.${host}`);
    return [this.countries.of(country), days, who].join(' · ');
  }

  protected namesOf({ firms }: ForumView): string {
    return firms.map(({ enterpriseName }) => enterpriseName).join(', ');
  }

  protected countOf({ reading }: ForumView): string {
    if (reading === null) return this.language.say('innovations.forums.not-counted');
    const { contacts, leads, readOn } = reading;
    return this.language.say('innovations.forums.counted', {
      ...{ contacts: this.format.number(contacts), day: this.format.day(readOn) },
      leads: leads === null ? '–' : this.format.number(leads),
    });
  }
}
