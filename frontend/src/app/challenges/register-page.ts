import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SharedChallengeRow, SharedChallengeView } from '@verso/contract';
import {
  Cell,
  DataTable,
  EmptyState,
  Icon,
  PageHeader,
  Skeleton,
  type TableColumn,
  VisibilityNote,
} from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import { ChallengeChip } from './challenge-chip';
import { ChallengePlaces } from './challenge-places';
import { ChallengesApi } from './challenges-api';
import { registerFiltersOf } from './register-filters';
import { RegisterFiltersBar } from './register-filters-bar';
import { SharedForm } from './shared-form';

/** The register of challenges of a programme: what firms share, where, and how it stands. */
@Component({
  selector: 'app-register-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Cell, ChallengeChip, ChallengePlaces, DataTable, EmptyState, Icon, LoadFailed, MatButton],
    ...[PageHeader, RegisterFiltersBar, RouterLink, RowLinks, SharedForm, Skeleton],
    ...[TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './register-page.html',
})
export class RegisterPage {
  readonly programmeId = input.required<string>();
  readonly kind = input<string>();
  readonly state = input<string>();
  readonly municipality = input<string>();

  private readonly api = inject(ChallengesApi);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly adding = signal(false);
  protected readonly filters = computed(() =>
    registerFiltersOf({
      ...{ kind: this.kind(), state: this.state(), municipality: this.municipality() },
    }),
  );
  protected readonly isNarrowed = computed(() => Object.values(this.filters()).some(Boolean));
  private readonly asked = computed(() => ({
    ...{ programmeId: this.programmeId(), filters: this.filters() },
  }));
  protected readonly rows = loadPages(this.asked, ({ programmeId, filters }, after, signal) =>
    this.api.list(programmeId, { ...filters, after }, signal),
  );
  protected readonly counts = load(
    this.asked,
    ({ programmeId, filters }, signal) => this.api.counts(programmeId, filters, signal),
    { keep: true },
  );
  protected readonly key = ({ id }: SharedChallengeRow) => id;
  protected readonly href = ({ id }: SharedChallengeRow) =>
    `/programmes/${this.programmeId()}/challenges/${id}`;
  protected readonly columns = computed<TableColumn<SharedChallengeRow>[]>(() => [
    { id: 'title', label: this.say('column.title'), text: ({ title }) => title },
    { id: 'state', label: this.say('column.state'), noWrap: true },
    {
      ...{ id: 'kind', label: this.say('column.kind') },
      text: ({ kind }) => this.language.say(`challenges.kind.${kind}`),
    },
    {
      ...{ id: 'reaches', label: this.say('column.reaches') },
      text: ({ reaches }) => reaches.map(({ label }) => this.language.pick(label)).join(', '),
    },
    {
      ...{ id: 'firms', label: this.say('column.firms'), numeric: true },
      text: ({ enterprises }) => this.format.number(enterprises),
    },
    {
      ...{ id: 'latest', label: this.say('column.latest'), noWrap: true },
      text: ({ latestOn }) => this.format.day(latestOn),
    },
  ]);

  protected async show({ id }: SharedChallengeView): Promise<void> {
    await this.router.navigate(['/programmes', this.programmeId(), 'challenges', id]);
  }

  private say(word: string): string {
    return this.language.say(`challenges.register.${word}`);
  }
}
