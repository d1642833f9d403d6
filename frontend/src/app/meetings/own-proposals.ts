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
import type { HostProposalLine, MeetingsView } from '@verso/contract';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { type GroupPath, MeetingsApi } from './meetings-api';
import { ProposalForm } from './proposal-form';
import { ProposalLine } from './proposal-line';

/** What came of the latest stays to be read; what is older is past. */
const SETTLED_SHOWN = 1;

/** Her firm's proposals: what waits, what came of the latest one, and a way to make one on its turn. */
@Component({
  selector: 'app-own-proposals',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ProposalForm, ProposalLine, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      @for (proposal of shown(); track proposal.id) {
        <app-proposal-line [proposal]="proposal" />
      }
      @if (isNext() && !isOpen()) {
        @if (waiting(); as proposal) {
          <div class="row">
            <button matButton="outlined" type="button" (click)="isOpen.set(true)">
              {{ t('meetings.proposal.change') }}
            </button>
            <button class="word-button" type="button" (click)="withdraw(proposal)">
              {{ t('meetings.proposal.withdraw') }}
            </button>
          </div>
        } @else {
          <p>{{ t('meetings.proposal.lead') }}</p>
          <div>
            <button matButton="filled" type="button" (click)="isOpen.set(true)">
              {{ t('meetings.proposal.make') }}
            </button>
          </div>
        }
      } @else if (isNext()) {
        <app-proposal-form
          [path]="path()"
          [enterpriseId]="enterpriseId()"
          [group]="group()"
          [changed]="waiting()"
          (sent)="sent()"
          (cancelled)="isOpen.set(false)"
        />
      }
      <div role="alert">
        @if (problem(); as refused) {
          <p class="form-problem">{{ problems.of(refused) }}</p>
        }
      </div>
    </div>
  `,
})
export class OwnProposals {
  readonly path = input.required<GroupPath>();
  readonly enterpriseId = input.required<string>();
  readonly group = input.required<MeetingsView>();
  readonly changed = output();

  private readonly api = inject(MeetingsApi);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly isOpen = signal(false);
  private isChanging = false;
  protected readonly isNext = computed(
    () => this.group().next?.enterpriseId === this.enterpriseId(),
  );
  private readonly hers = computed(() =>
    this.group().proposals.filter(({ enterpriseId }) => enterpriseId === this.enterpriseId()),
  );
  protected readonly waiting = computed(
    () => this.hers().find(({ state }) => state === 'waiting') ?? null,
  );
  protected readonly shown = computed(() => {
    const waiting = this.waiting();
    return waiting ? [waiting] : this.hers().slice(0, SETTLED_SHOWN);
  });

  protected sent(): void {
    this.isOpen.set(false);
    this.changed.emit();
  }

  /** A second tap while the first is on its way is the same tap. */
  protected async withdraw({ id }: HostProposalLine): Promise<void> {
    if (this.isChanging) return;
    this.isChanging = true;
    this.problem.set(null);
    try {
      await this.api.withdrawProposal(this.path(), id);
      this.changed.emit();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
    this.isChanging = false;
  }
}
