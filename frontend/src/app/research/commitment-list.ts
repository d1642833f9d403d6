import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CommitmentState, CommitmentView } from '@verso/contract';
import { StatusChip } from '@verso/ui';

import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { CommitmentEndForm } from './commitment-end-form';
import { CommitmentsApi } from './commitments-api';

const TONES = {
  promised: 'info',
  overdue: 'attention',
  delivered: 'good',
  'given-up': 'neutral',
} as const;

/** Commitments of research partners; those who may write tell how they ended, or take them back. */
@Component({
  selector: 'app-commitment-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommitmentEndForm, ReasonForm, StatusChip, TranslocoDirective],
  templateUrl: './commitment-list.html',
  styleUrl: './research.scss',
})
export class CommitmentList {
  readonly programmeId = input.required<string>();
  readonly commitments = input.required<readonly CommitmentView[]>();
  readonly mayWrite = input(false, { transform: booleanAttribute });
  /** Whether the firm is named: not on its own page. */
  readonly namesFirm = input(false, { transform: booleanAttribute });
  readonly changed = output();

  private readonly api = inject(CommitmentsApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly open = signal<{ form: 'end' | 'take-back'; of: string } | null>(null);

  protected isOpen(form: 'end' | 'take-back', of: string): boolean {
    const open = this.open();
    return open?.form === form && open.of === of;
  }

  protected toneOf(state: CommitmentState) {
    return TONES[state];
  }

  protected done(): void {
    this.open.set(null);
    this.changed.emit();
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    await this.api.takeBack(this.programmeId(), this.open()?.of ?? '', reason);
    this.done();
  };

  /** What it is, who promised it and when, for whom, and by when or until when. */
  protected lineOf(one: CommitmentView): string {
    const say = (key: string, day: string | null) =>
      day === null ? null : this.language.say(key, { day: this.format.day(day) });
    const forWhom = this.namesFirm()
      ? (one.enterpriseName ?? this.language.say('research.commitment.for-programme'))
      : null;
    return [
      ...[this.language.say(`research.commitment.kind.${one.kind}`), one.promisedBy, forWhom],
      say('research.commitment.was-promised', one.promisedOn),
      one.endedOn === null
        ? say('research.commitment.is-due', one.dueOn)
        : say('research.commitment.has-ended', one.endedOn),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
