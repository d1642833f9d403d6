import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Confirm, Control, EmptyState, Field, Icon, PageHeader, Rested, Skeleton } from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { ExportMenu } from '../exports/export-menu';
import { Language } from '../shell/language/language';
import type { PersonRole, PersonRow } from '@verso/contract';
import { PersonPrivacy } from '../privacy/person-privacy';
import { PeopleApi } from './people-api';

/** Who uses Verso and as what; administrators invite people and end roles here. */
@Component({
  selector: 'app-people-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    EmptyState,
    ExportMenu,
    Field,
    Icon,
    LoadFailed,
    MatButton,
    PageHeader,
    PersonPrivacy,
    Rested,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
})
export class PeoplePage {
  /** ?search= */
  readonly search = input<string>();

  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  protected readonly language = inject(Language);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly people = loadPages(
    () => ({ search: this.search() ?? '' }),
    (query, after, abort) => this.api.list({ ...query, after }, abort),
  );

  protected find(search: string): void {
    void this.router.navigate([], {
      queryParams: { search: search || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected async end(
    person: PersonRow,
    { grantId, role, programmeLabel }: PersonRole,
  ): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.language.say('accounts.end.heading', { name: person.name }),
      text: this.language.say('accounts.end.text', {
        role: this.language.say(`shared.role.${role}`),
        programme: this.language.pick(programmeLabel),
      }),
      yes: this.language.say('accounts.end.yes'),
      no: this.language.say('shared.cancel'),
      danger: true,
    });
    if (yes) await this.act(() => this.api.endGrant(grantId));
  }

  protected async reset({ id, name }: PersonRow): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.language.say('accounts.second-step.heading', { name }),
      text: this.language.say('accounts.second-step.text'),
      yes: this.language.say('accounts.second-step.yes'),
      no: this.language.say('shared.cancel'),
      danger: true,
    });
    if (yes) await this.act(() => this.api.resetSecondStep(id));
  }

  private async act(work: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
      this.people.reload();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }
}
