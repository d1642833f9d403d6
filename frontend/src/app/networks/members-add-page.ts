import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field, Icon, PageHeader, Rested, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { Language } from '../shell/language/language';
import { candidates } from './member-candidates';
import { NetworksApi } from './networks-api';

const MOST = 100;

/** Chooses firms for a group: those without one first, each with a tick. */
@Component({
  selector: 'app-members-add-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    Icon,
    LoadFailed,
    NgTemplateOutlet,
    MatButton,
    PageHeader,
    Rested,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './members-add-page.html',
  styleUrl: './members-add-page.scss',
})
export class MembersAddPage {
  readonly programmeId = input.required<string>();
  readonly networkId = input.required<string>();

  private readonly api = inject(NetworksApi);
  private readonly enterprises = inject(EnterprisesApi);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  protected readonly language = inject(Language);
  protected readonly problems = inject(ProblemWords);

  protected readonly search = signal('');
  protected readonly asked = signal('');
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly path = computed(() => [
    '/programmes',
    this.programmeId(),
    'networks',
    this.networkId(),
  ]);
  protected readonly network = load(
    () => ({ programmeId: this.programmeId(), networkId: this.networkId() }),
    ({ programmeId, networkId }, signal) => this.api.read(programmeId, networkId, signal),
  );
  /** Firms without a group are asked for apart, so that they come first however many there are. */
  protected readonly firms = load(
    () => ({ programmeId: this.programmeId(), search: this.asked() }),
    async ({ programmeId, search }, signal) => {
      const query = { search, sort: 'name', limit: MOST } as const;
      const [without, all] = await Promise.all([
        this.enterprises.list(programmeId, { ...query, withoutNetwork: true }, null, signal),
        this.enterprises.list(programmeId, query, null, signal),
      ]);
      return {
        without: without.items,
        all: all.items,
        isCut: without.next !== null || all.next !== null,
      };
    },
    { keep: true },
  );
  protected readonly shown = computed(() => {
    const firms = this.firms.value();
    const members = this.network.value()?.members ?? [];
    return candidates(firms ?? { without: [], all: [] }, members);
  });

  protected choose(enterpriseId: string, isChosen: boolean): void {
    this.chosen.update((before) => {
      const after = new Set(before);
      if (isChosen) after.add(enterpriseId);
      else after.delete(enterpriseId);
      return after;
    });
  }

  protected async add(): Promise<void> {
    const count = this.chosen().size;
    if (count === 0) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.addMembers(this.programmeId(), this.networkId(), [...this.chosen()]);
      this.toast.say(
        this.language.say(count === 1 ? 'networks.add.added-one' : 'networks.add.added-many', {
          count,
        }),
      );
      await this.router.navigate(this.path());
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
