import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RaisedChallenge, SharedChallengeView } from '@verso/contract';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ChallengesApi, type SharedPlace } from './challenges-api';

/** What firms said in their own words, gathered into one that they share; each may be let go. */
@Component({
  selector: 'app-gathered-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  templateUrl: './gathered-part.html',
  styles: `
    .raised {
      display: grid;
      gap: var(--s-4);
      overflow-wrap: anywhere;
    }
  `,
})
export class GatheredPart {
  readonly place = input.required<SharedPlace>();
  readonly shared = input.required<SharedChallengeView>();
  readonly changed = output<SharedChallengeView>();

  private readonly api = inject(ChallengesApi);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly releasing = signal(false);

  protected async release(id: string): Promise<void> {
    if (this.releasing()) return;
    this.releasing.set(true);
    this.problem.set(null);
    try {
      this.changed.emit(await this.api.release(this.place(), id));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.releasing.set(false);
    }
  }

  /** What, where and when. */
  protected lineOf({ kind, municipality, raisedOn }: RaisedChallenge): string {
    const what = this.language.say(`challenges.kind.${kind}`);
    return [what, this.language.pick(municipality.label), this.format.day(raisedOn)].join(' · ');
  }
}
