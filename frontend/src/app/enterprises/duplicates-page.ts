import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DuplicateView } from '@verso/contract';
import { EmptyState, Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { DuplicatesApi } from './duplicates-api';

/** Pairs that are likely one firm. A pair that is told apart stays in place, so that it can be taken back. */
@Component({
  selector: 'app-duplicates-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, Icon, LoadFailed, PageHeader, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './duplicates-page.html',
  styles: `
    li {
      display: grid;
      gap: var(--s-4);
      padding-block: var(--s-12);
    }
    .names {
      font-weight: 550;
      overflow-wrap: anywhere;
    }
  `,
})
export class DuplicatesPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(DuplicatesApi);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  /** What was told apart on this page: the distinction, by the pair. */
  private readonly toldApart = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly pairs = load(
    () => ({ programmeId: this.programmeId() }),
    ({ programmeId }, abort) => this.api.list(programmeId, abort),
  );
  protected readonly left = computed(
    () => (this.pairs.value() ?? []).filter((pair) => !this.distinctionOf(pair)).length,
  );
  protected readonly keyOf = ({ first, second }: DuplicateView) => `${first.id}/${second.id}`;

  protected distinctionOf(pair: DuplicateView): string | undefined {
    return this.toldApart().get(this.keyOf(pair));
  }

  protected tellApart(pair: DuplicateView): Promise<void> {
    return this.settle(async () => {
      const ids = { enterpriseId: pair.first.id, withEnterpriseId: pair.second.id };
      const { id } = await this.api.distinguish(this.programmeId(), ids);
      this.toldApart.update((told) => new Map(told).set(this.keyOf(pair), id));
    });
  }

  protected takeBack(pair: DuplicateView, distinctionId: string): Promise<void> {
    return this.settle(async () => {
      await this.api.withdraw(this.programmeId(), distinctionId);
      this.toldApart.update(
        (told) => new Map([...told].filter(([key]) => key !== this.keyOf(pair))),
      );
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
