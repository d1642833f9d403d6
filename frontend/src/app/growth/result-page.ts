import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AssessmentView } from '@verso/contract';
import { bandOf, instrumentOf } from '@verso/domain';
import {
  EmptyState,
  Icon,
  PageHeader,
  RadarPicture,
  Skeleton,
  StatusChip,
  VisibilityNote,
} from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { roundsOf } from './assessment-rounds';
import { GrowthApi } from './growth-api';
import { growthHome, growthPlace } from './growth-places';
import { changeOf, instrumentNamed, radarSeries, resultLines, weakest } from './result-words';

/** What the rounds of one self-assessment say, how it has changed, and how others stand. */
@Component({
  selector: 'app-result-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, LoadFailed, PageHeader, RadarPicture, RouterLink],
    ...[Skeleton, StatusChip, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './result-page.html',
  styleUrl: './result-page.scss',
})
export class ResultPage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();
  readonly instrument = input.required<string>();
  /** Whether it is the entrepreneur's own page: its route says so. */
  readonly isMine = input(false);

  private readonly api = inject(GrowthApi);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly bandOf = bandOf;
  protected readonly path = computed(() => ({
    ...{ programmeId: this.programmeId(), enterpriseId: this.enterpriseId() },
  }));
  protected readonly code = computed(() => instrumentNamed(this.instrument()));
  protected readonly home = computed(() => growthHome(this.path(), this.isMine()));
  protected readonly result = load(
    () => ({ path: this.path(), code: this.code() }),
    async ({ path, code }, signal) => {
      const [view, group] = await Promise.all([
        this.api.read(path, signal),
        this.api.group(path, code, signal),
      ]);
      return { name: view.enterpriseName, rounds: roundsOf(view, code), group };
    },
    { isEmpty: ({ rounds }) => rounds.length === 0 },
  );
  protected readonly rounds = computed(() => this.result.value()?.rounds ?? []);
  protected readonly latest = computed(() => this.rounds().at(-1));
  protected readonly lines = computed(() =>
    resultLines(this.rounds(), this.result.value()?.group ?? [], this.language),
  );
  protected readonly isCompared = computed(() => this.lines().some(({ group }) => group !== null));
  protected readonly change = computed(() =>
    changeOf(this.rounds().at(-2)?.overall, this.latest()?.overall ?? null),
  );
  protected readonly axes = computed(() => this.lines().map(({ label }) => label));
  protected readonly series = computed(() =>
    radarSeries(this.rounds(), this.lines(), this.language),
  );
  protected readonly radarWords = computed(() => {
    const say = (key: string, params = {}) => this.language.say(`growth.result.${key}`, params);
    const sides = weakest(this.lines()).map(({ label }) => label);
    const finding = sides.length > 0 ? say('weakest', { sides: sides.join(', ') }) : say('picture');
    return { finding, table: say('table'), axis: say('side') };
  });
  protected readonly source = computed(() => instrumentOf(this.code()).source);
  protected readonly score = (value: number): string => this.format.number(value);

  protected who({ answeredBy, answeredByName }: AssessmentView): string {
    const by = answeredByName === null ? 'somebody' : 'name';
    return this.language.say(`growth.result.by.${answeredBy}.${by}`, {
      name: answeredByName ?? '',
    });
  }

  protected async correct({ instrument, round }: AssessmentView): Promise<void> {
    this.problem.set(null);
    try {
      const { id } = await this.api.start(this.path(), { instrument, round });
      await this.router.navigate([...growthPlace(this.path(), this.isMine()), 'sheets', id]);
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }
}
