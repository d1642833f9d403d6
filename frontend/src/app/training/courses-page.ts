import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CourseRow } from '@verso/contract';
import { OFFER_STATES, COURSE_WAYS, TRAINING_SKILLS } from '@verso/domain';
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
import { CourseChip } from './course-chip';
import { CourseWords } from './course-words';
import { type CourseFilter, CoursesApi } from './courses-api';

const known = <Code extends string>(codes: readonly Code[], asked: string | undefined) =>
  codes.find((code) => code === asked) ?? null;

/** Courses of a programme. What the list is narrowed to stands in the address. */
@Component({
  selector: 'app-courses-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Cell, Control, CourseChip, DataTable, EmptyState, Field, Icon, LoadFailed],
    ...[MatButton, PageHeader, RouterLink, RowLinks, Skeleton, TranslocoDirective],
  ],
  templateUrl: './courses-page.html',
})
export class CoursesPage {
  readonly programmeId = input.required<string>();
  /** ?state=, ?skill= and ?way= */
  readonly state = input<string>();
  readonly skill = input<string>();
  readonly way = input<string>();

  private readonly api = inject(CoursesApi);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly words = inject(CourseWords);
  protected readonly filter = computed<CourseFilter>(() => ({
    state: known(OFFER_STATES, this.state()),
    skill: known(TRAINING_SKILLS, this.skill()),
    way: known(COURSE_WAYS, this.way()),
  }));
  protected readonly isNarrowed = computed(() =>
    Object.values(this.filter()).some((value) => value !== null),
  );
  protected readonly choices = [
    { name: 'state', codes: OFFER_STATES },
    { name: 'skill', codes: TRAINING_SKILLS },
    { name: 'way', codes: COURSE_WAYS },
  ] as const;
  protected readonly problems = inject(ProblemWords);
  protected readonly rows = loadPages(
    () => ({ programmeId: this.programmeId(), filter: this.filter() }),
    ({ programmeId, filter }, after, signal) =>
      this.api.list(programmeId, { ...filter, after }, signal),
  );
  protected readonly key = ({ id }: CourseRow) => id;
  protected readonly href = ({ id }: CourseRow) =>
    `/programmes/${this.programmeId()}/courses/${id}`;
  protected readonly columns = computed<TableColumn<CourseRow>[]>(() => [
    { id: 'title', label: this.say('title'), text: ({ title }) => title },
    { id: 'when', label: this.say('when'), text: (row) => this.words.span(row), noWrap: true },
    { id: 'seats', label: this.say('seats'), text: (row) => this.words.seats(row) },
    {
      ...{ id: 'skill', label: this.say('skill'), wideOnly: true },
      text: ({ skill }) => this.language.say(`training.skill.${skill}`),
    },
    {
      ...{ id: 'way', label: this.say('way'), wideOnly: true },
      text: ({ way }) => this.language.say(`training.way.${way}`),
    },
    { id: 'state', label: this.say('state'), text: ({ state }) => state },
  ]);

  protected narrow(name: keyof CourseFilter, value: string): void {
    this.ask({ [name]: value || null });
  }

  protected ask(change: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], {
      ...{ queryParams: change, queryParamsHandling: 'merge', replaceUrl: true },
    });
  }

  private say(column: string): string {
    return this.language.say(`training.column.${column}`);
  }
}
