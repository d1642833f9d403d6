import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MergeObstacle } from '@verso/contract';
import { Confirm, Icon, PageHeader, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { CompareTable } from './compare-table';
import { DuplicatesApi } from './duplicates-api';
import { EnterprisesApi } from './enterprises-api';

/** Two firms side by side, and what can be done about them: told apart, or one merged into the other. */
@Component({
  selector: 'app-compare-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CompareTable, Icon, LoadFailed, MatButton, PageHeader, RouterLink, Skeleton],
    TranslocoDirective,
  ],
  templateUrl: './compare-page.html',
})
export class ComparePage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();
  readonly withEnterpriseId = input.required<string>();

  private readonly api = inject(DuplicatesApi);
  private readonly enterprises = inject(EnterprisesApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly maySettle = computed(() => this.session.manages(this.programmeId()));
  private readonly pair = computed(() => ({
    enterpriseId: this.enterpriseId(),
    withEnterpriseId: this.withEnterpriseId(),
  }));
  protected readonly page = load(
    () => ({ programmeId: this.programmeId(), ...this.pair() }),
    async ({ programmeId, ...pair }, abort) => {
      const [comparison, first, second] = await Promise.all([
        this.api.compare(programmeId, pair, abort),
        this.enterprises.read(programmeId, pair.enterpriseId, abort),
        this.enterprises.read(programmeId, pair.withEnterpriseId, abort),
      ]);
      return { comparison, firms: [first, second] as const };
    },
    { keep: true },
  );
  /** Each of the two as the one that is kept, and why it cannot be. */
  protected readonly choices = computed(() => {
    const view = this.page.value();
    if (!view) return [];
    const [first, second] = view.firms;
    const { keepFirst, keepSecond } = view.comparison;
    return [
      { kept: first, merged: second, obstacle: keepFirst },
      { kept: second, merged: first, obstacle: keepSecond },
    ];
  });

  protected why(obstacle: MergeObstacle): string {
    return this.problems.of(new ApiProblem({ status: 409, code: obstacle }));
  }

  protected async merge({ kept, merged }: ReturnType<ComparePage['choices']>[number]) {
    const say = (part: string) =>
      this.language.say(`enterprises.compare.sure.${part}`, {
        kept: kept.profile.name,
        merged: merged.profile.name,
      });
    const words = { heading: say('heading'), text: say('text'), yes: say('yes') };
    if (!(await this.confirm.ask({ ...words, no: this.language.say('shared.cancel') }))) return;
    await this.settle(async () => {
      const pair = { enterpriseId: kept.id, withEnterpriseId: merged.id };
      await this.api.merge(this.programmeId(), pair);
      await this.router.navigate(['/programmes', this.programmeId(), 'enterprises', kept.id]);
      this.toast.say(say('done'));
    });
  }

  protected tellApart(): Promise<void> {
    return this.settle(async () => {
      await this.api.distinguish(this.programmeId(), this.pair());
      this.page.reload();
    });
  }

  protected takeBack(distinctionId: string): Promise<void> {
    return this.settle(async () => {
      await this.api.withdraw(this.programmeId(), distinctionId);
      this.page.reload();
    });
  }

  private async settle(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
