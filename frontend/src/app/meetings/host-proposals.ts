import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { HostProposalLine } from '@verso/contract';
import { MEETING_LIMITS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { MeetingWords } from './meeting-words';
import { type GroupPath, MeetingsApi } from './meetings-api';
import { ProposalLine } from './proposal-line';

/** Those that came to an end lately; what is older stands among the meetings. */
const SETTLED_SHOWN = 3;

interface Refusal {
  readonly isOpen: boolean;
  readonly reason: string;
}

const FRESH: Refusal = { isOpen: false, reason: '' };

/** What hosts propose, for those who arrange: plan one of its times by a tap, or say why not. */
@Component({
  selector: 'app-host-proposals',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, ProposalLine, RouterLink, TranslocoDirective],
  ],
  templateUrl: './host-proposals.html',
})
export class HostProposals {
  readonly path = input.required<GroupPath>();
  /** The day in Helsinki. */
  readonly today = input.required<string>();
  readonly proposals = input.required<readonly HostProposalLine[]>();
  readonly changed = output();

  private readonly api = inject(MeetingsApi);
  protected readonly words = inject(MeetingWords);
  protected readonly waiting = computed(
    () => this.proposals().find(({ state }) => state === 'waiting') ?? null,
  );
  protected readonly settled = computed(() =>
    this.proposals()
      .filter(({ state }) => state !== 'waiting')
      .slice(0, SETTLED_SHOWN),
  );
  private readonly draft = drafted<Refusal>(
    () => `decline ${this.path().networkId} ${this.waiting()?.id ?? ''}`,
    () => FRESH,
  );
  protected readonly isDeclining = computed(() => this.draft.fields().isOpen);
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.reason);
      minLength(path.reason, MEETING_LIMITS.decline.min);
      maxLength(path.reason, MEETING_LIMITS.decline.max);
    },
    { submission: sending((value: Refusal) => this.decline(value)) },
  );

  /** The times that can still be planned, each with its place in the proposal. */
  protected open({ times }: HostProposalLine) {
    return times
      .map((time, nth) => ({ time, nth }))
      .filter(({ time }) => time.meetsOn >= this.today());
  }

  protected begin(): void {
    this.form().reset({ ...FRESH, isOpen: true });
  }

  protected giveUp(): void {
    this.draft.forget();
    this.form().reset(FRESH);
  }

  private async decline({ reason }: Refusal): Promise<void> {
    const proposal = this.waiting();
    if (!proposal) return;
    await this.api.declineProposal(this.path(), proposal.id, reason.trim());
    this.giveUp();
    this.changed.emit();
  }
}
