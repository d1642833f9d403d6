import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GatheringParticipant, GatheringView } from '@verso/contract';
import { helsinkiDate } from '@verso/domain';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { GatheringWords } from './gathering-words';
import { type GatheringPath, GatheringsApi } from './gatherings-api';

/** Who comes to a network event, and to which tables; who came is marked here. */
@Component({
  selector: 'app-gathering-people',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (problem(); as why) {
        <p class="form-problem" role="alert">{{ problems.of(why) }}</p>
      }
      <ol class="list-plain ruled">
        @for (one of gathering().participants; track one.id) {
          <li>
            <span>
              <strong>{{ one.contactName }}</strong>
              <span class="small">
                <a [routerLink]="firmOf(one)">{{ one.enterpriseName }}</a>
                @if (one.waits) {
                  ·
                  {{
                    t('training.participants.waits', { nth: one.place - (gathering().seats ?? 0) })
                  }}
                }
                @if (one.tables.length > 0) {
                  · {{ words.tables(one.tables) }}
                }
                @if (one.wroteCard) {
                  · {{ t('gatherings.wrote-card') }}
                }
              </span>
            </span>
            <span class="acts">
              @if (marks()) {
                @for (came of [true, false]; track came) {
                  <button
                    class="word-button"
                    type="button"
                    [disabled]="busy()"
                    [attr.aria-pressed]="one.attended === came"
                    (click)="mark(one, came)"
                  >
                    {{ t(came ? 'training.participants.came' : 'training.participants.missed') }}
                    <span class="visually-hidden">{{ one.contactName }}</span>
                  </button>
                }
              }
              @if (one.attended === null && gathering().state !== 'cancelled') {
                <button
                  class="word-button"
                  type="button"
                  [disabled]="busy()"
                  (click)="withdraw(one)"
                >
                  {{ t('training.participants.withdraw') }}
                  <span class="visually-hidden">{{ one.contactName }}</span>
                </button>
              }
            </span>
          </li>
        }
      </ol>
    </ng-container>
  `,
  styles: `
    li {
      align-items: baseline;
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-4) var(--s-16);
      justify-content: space-between;
      overflow-wrap: anywhere;
    }

    li > span:first-child {
      display: grid;
    }

    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-12);
    }

    [aria-pressed='true'] {
      font-weight: 700;
      text-decoration: none;
    }

    [aria-pressed='true']::before {
      content: '✓ ' / '';
    }
  `,
})
export class GatheringPeople {
  readonly gathering = input.required<GatheringView>();
  readonly path = input.required<GatheringPath>();
  readonly changed = output<GatheringView>();

  private readonly api = inject(GatheringsApi);
  protected readonly words = inject(GatheringWords);
  protected readonly problems = inject(ProblemWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  /** From its first day on. */
  protected readonly marks = computed(() => {
    const { state, startsOn } = this.gathering();
    return state !== 'cancelled' && startsOn <= helsinkiDate(Date.now());
  });

  protected firmOf({ enterpriseId }: GatheringParticipant): readonly string[] {
    return ['/programmes', this.path().programmeId, 'enterprises', enterpriseId];
  }

  /** Marks it, or takes the mark off that stands. */
  protected mark(one: GatheringParticipant, came: boolean): Promise<void> {
    const attended = one.attended === came ? null : came;
    return this.act(() => this.api.mark(this.firmPath(one), one.id, attended));
  }

  protected withdraw(one: GatheringParticipant): Promise<void> {
    return this.act(async () => {
      await this.api.withdraw(this.firmPath(one), one.id);
      return this.api.read(this.path());
    });
  }

  private firmPath({ enterpriseId }: GatheringParticipant) {
    return { programmeId: this.path().programmeId, enterpriseId };
  }

  private async act(work: () => Promise<GatheringView>): Promise<void> {
    this.problem.set(null);
    this.busy.set(true);
    try {
      this.changed.emit(await work());
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
