import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FirmPerson, OwnGathering, OwnGatheringSignUp } from '@verso/contract';
import { Toast } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { CourseChip } from '../training/course-chip';
import { CourseWords } from '../training/course-words';
import { GatheringWords } from './gathering-words';
import { type FirmPath, GatheringsApi } from './gatherings-api';

/** A network event that the firm's people may come to: one tap signs somebody up, another one withdraws her. */
@Component({
  selector: 'app-own-gathering',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CourseChip, MatButton, TranslocoDirective],
  templateUrl: './own-gathering.html',
  styles: `
    :host {
      display: grid;
      gap: var(--s-8);
      overflow-wrap: anywhere;
    }

    h3,
    p {
      margin: 0;
    }

    .acts {
      align-items: baseline;
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-8) var(--s-16);
    }
  `,
})
export class OwnGatheringItem {
  readonly gathering = input.required<OwnGathering>();
  readonly path = input.required<FirmPath>();
  readonly people = input.required<readonly FirmPerson[]>();
  readonly changed = output();

  private readonly api = inject(GatheringsApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly words = inject(GatheringWords);
  protected readonly places = inject(CourseWords);
  protected readonly problems = inject(ProblemWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  /** Who has not signed up, while anybody may. */
  protected readonly free = computed(() => {
    const { isOpen, signUps } = this.gathering();
    const taken = new Set(signUps.map(({ contactId }) => contactId));
    return isOpen ? this.people().filter(({ id }) => !taken.has(id)) : [];
  });
  protected readonly isFull = computed(() => {
    const { seats, signedUp } = this.gathering();
    return seats !== null && signedUp >= seats;
  });

  /** Where somebody stands: a seat, the queue, or what came of it. */
  protected standing({ waits, place, attended }: OwnGatheringSignUp): string {
    const nth = place - (this.gathering().seats ?? 0);
    if (attended !== null) return this.language.say(`training.own.${attended ? 'came' : 'missed'}`);
    return waits
      ? this.language.say('training.own.waits', { nth })
      : this.language.say('training.own.comes');
  }

  protected canWithdraw({ attended }: OwnGatheringSignUp): boolean {
    const { state } = this.gathering();
    return attended === null && (state === 'open' || state === 'closed');
  }

  protected signUp({ id: contactId }: FirmPerson): Promise<void> {
    return this.act(async () => {
      const { waits } = await this.api.signUp(this.path(), {
        ...{ gatheringId: this.gathering().id, contactId },
      });
      return waits ? 'queued' : 'signed-up';
    });
  }

  protected withdraw({ id }: OwnGatheringSignUp): Promise<void> {
    return this.act(async () => {
      await this.api.withdraw(this.path(), id);
      return 'withdrawn';
    });
  }

  private async act(work: () => Promise<'queued' | 'signed-up' | 'withdrawn'>): Promise<void> {
    this.problem.set(null);
    this.busy.set(true);
    try {
      this.toast.say(this.language.say(`gatherings.saved.${await work()}`));
      this.changed.emit();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
