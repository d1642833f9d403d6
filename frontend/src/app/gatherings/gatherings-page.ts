import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GatheringRow } from '@verso/contract';
import { GATHERING_KINDS, OFFER_STATES } from '@verso/domain';
import {
  Cell,
  Control,
  DataTable,
  EmptyState,
  Field,
  Icon,
  PageHeader,
  Skeleton,
  type TableColumn,
} from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { ProblemWords } from '../api/problem-words';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import { CourseChip } from '../training/course-chip';
import { CourseWords } from '../training/course-words';
import { GatheringWords } from './gathering-words';
import { type GatheringFilter, GatheringsApi } from './gatherings-api';

const known = <Code extends string>(codes: readonly Code[], asked: string | undefined) =>
  codes.find((code) => code === asked) ?? null;

/** Network events of a programme. What the list is narrowed to stands in the address. */
@Component({
  selector: 'app-gatherings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Cell, Control, CourseChip, DataTable, EmptyState, Field, Icon, LoadFailed],
    ...[MatButton, PageHeader, RouterLink, RowLinks, Skeleton, TranslocoDirective],
  ],
  templateUrl: './gatherings-page.html',
})
export class GatheringsPage {
  readonly programmeId = input.required<string>();
  /** ?state= and ?kind= */
  readonly state = input<string>();
  readonly kind = input<string>();

  private readonly api = inject(GatheringsApi);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly words = inject(GatheringWords);
  private readonly places = inject(CourseWords);
  protected readonly filter = computed<GatheringFilter>(() => ({
    state: known(OFFER_STATES, this.state()),
    kind: known(GATHERING_KINDS, this.kind()),
  }));
  protected readonly isNarrowed = computed(() =>
    Object.values(this.filter()).some((value) => value !== null),
  );
  protected readonly choices = [
    { name: 'state', scope: 'training', codes: OFFER_STATES },
    { name: 'kind', scope: 'gatherings', codes: GATHERING_KINDS },
  ] as const;
  protected readonly problems = inject(ProblemWords);
  protected readonly rows = loadPages(
    () => ({ programmeId: this.programmeId(), filter: this.filter() }),
    ({ programmeId, filter }, after, signal) =>
      this.api.list(programmeId, { ...filter, after }, signal),
  );
  protected readonly key = ({ id }: GatheringRow) => id;
  protected readonly href = ({ id }: GatheringRow) =>
    `/programmes/${this.programmeId()}/gatherings/${id}`;
  protected readonly columns = computed<TableColumn<GatheringRow>[]>(() => [
    { id: 'title', label: this.say('title'), text: ({ title }) => title },
    { id: 'when', label: this.say('when'), text: (row) => this.words.days(row), noWrap: true },
    { id: 'seats', label: this.say('seats'), text: (row) => this.places.seats(row) },
    {
      ...{ id: 'kind', label: this.say('kind'), wideOnly: true },
      text: ({ kind }) => this.language.say(`gatherings.kind.${kind}`),
    },
    { id: 'place', label: this.say('place'), text: ({ place }) => place, wideOnly: true },
    { id: 'state', label: this.say('state'), text: ({ state }) => state },
  ]);

  protected narrow(name: keyof GatheringFilter, value: string): void {
    this.ask({ [name]: value || null });
  }

  protected ask(change: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], {
      ...{ queryParams: change, queryParamsHandling: 'merge', replaceUrl: true },
    });
  }

  private say(column: string): string {
    return this.language.say(`gatherings.column.${column}`);
  }
}
