import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RaisedChallenge } from '@verso/contract';
import { Control, EmptyState, Field, Icon, PageHeader, Skeleton } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ChallengesApi } from './challenges-api';
import { SharedForm } from './shared-form';

/** What firms raised and nobody has gathered yet, the oldest first. */
@Component({
  selector: 'app-waiting-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      Control,
      EmptyState,
      Field,
      FieldErrors,
      FormField,
      Icon,
      LoadFailed,
      MatButton,
      PageHeader,
    ],
    ...[RouterLink, SharedForm, Skeleton, TranslocoDirective],
  ],
  templateUrl: './waiting-page.html',
  styles: `
    .raised {
      display: grid;
      gap: var(--s-4);
      overflow-wrap: anywhere;
    }

    .gather {
      display: grid;
      gap: var(--s-16);
      justify-items: start;
    }
  `,
})
export class WaitingPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(ChallengesApi);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly router = inject(Router);
  protected readonly problems = inject(ProblemWords);
  private readonly ids = signal<readonly string[]>([]);
  protected readonly fields = signal({ sharedId: '' });
  protected readonly into = form(this.fields);
  protected readonly isNew = signal(false);
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly waiting = loadPages(
    () => this.programmeId(),
    (programmeId, after, signal) => this.api.waiting(programmeId, after, signal),
  );
  protected readonly known = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.open(programmeId, signal),
  );
  protected readonly chosen = computed(() =>
    (this.waiting.value() ?? []).filter(({ id }) => this.ids().includes(id)),
  );

  protected isChosen(id: string): boolean {
    return this.ids().includes(id);
  }

  protected choose(id: string, isChosen: boolean): void {
    this.ids.update((ids) => [...ids.filter((one) => one !== id), ...(isChosen ? [id] : [])]);
  }

  /** What, where and when, and who raised it. */
  protected lineOf({ kind, municipality, raisedOn, enterpriseName }: RaisedChallenge): string {
    const parts = [enterpriseName, this.language.say(`challenges.kind.${kind}`)];
    const place = this.language.pick(municipality.label);
    return [...parts, place, this.format.day(raisedOn)].join(' · ');
  }

  protected async gather(sharedChallengeId: string): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.problem.set(null);
    const place = { programmeId: this.programmeId(), sharedChallengeId };
    const ids = this.chosen().map(({ id }) => id);
    try {
      await this.show(await this.api.gather(place, ids));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.sending.set(false);
    }
  }

  protected async show({ id }: { readonly id: string }): Promise<void> {
    await this.router.navigate(['/programmes', this.programmeId(), 'challenges', id]);
  }
}
