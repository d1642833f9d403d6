import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsortiumMemberView, ConsortiumState, ConsortiumView } from '@verso/contract';
import { StatusChip, type StatusTone } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { nextStates } from './consortium-fields';
import { ConsortiumForm } from './consortium-form';
import { ConsortiumJoinForm } from './consortium-join-form';
import { ConsortiumLeaveForm } from './consortium-leave-form';
import { ConsortiumStepForm } from './consortium-step-form';
import { ConsortiumSteps } from './consortium-steps';

const TONES: Readonly<Record<ConsortiumState, StatusTone>> = {
  ...{ idea: 'neutral', preparing: 'info', applied: 'info' },
  ...{ granted: 'good', refused: 'attention', dropped: 'neutral' },
};

type Open =
  { readonly form: 'change' | 'step' | 'join' } | { readonly form: 'leave'; readonly of: string };

/** One consortium: what it is about, who is in it, what happened; staff write it down. */
@Component({
  selector: 'app-consortium-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[ConsortiumForm, ConsortiumJoinForm, ConsortiumLeaveForm, ConsortiumStepForm],
    ...[ConsortiumSteps, StatusChip, TranslocoDirective],
  ],
  templateUrl: './consortium-card.html',
  styleUrl: './research.scss',
})
export class ConsortiumCard {
  readonly programmeId = input.required<string>();
  readonly consortium = input.required<ConsortiumView>();
  readonly mayWrite = input(false, { transform: booleanAttribute });
  /** Whether it stands under a heading of its own. */
  readonly nested = input(false, { transform: booleanAttribute });
  /** Who may join here: research partners of the programme. */
  readonly partners = input<readonly { readonly id: string; readonly name: string }[]>([]);
  readonly changed = output<ConsortiumView>();

  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly open = signal<Open | null>(null);
  protected readonly place = computed(() => ({
    ...{ programmeId: this.programmeId(), consortiumId: this.consortium().id },
  }));
  protected readonly goesOn = computed(() => nextStates(this.consortium()).length > 0);
  protected readonly tone = computed(() => TONES[this.consortium().state ?? 'idea']);
  protected isOpen(form: Open['form'], of?: string): boolean {
    const open = this.open();
    return open?.form === form && (of === undefined || ('of' in open && open.of === of));
  }

  protected show(consortium: ConsortiumView): void {
    this.open.set(null);
    this.changed.emit(consortium);
  }

  /** The call, its last day, who funds it, and how much is applied for and granted. */
  protected readonly line = computed(() => {
    const { call, callDueOn, funder, appliedCents, grantedCents } = this.consortium();
    const say = (key: string, with_: Record<string, string> | null) =>
      with_ && this.language.say(`research.consortium.${key}`, with_);
    return [
      ...[call, say('is-due', callDueOn === null ? null : { day: this.format.day(callDueOn) })],
      funder,
      say('is-applied', appliedCents ? { sum: this.format.exactMoney(appliedCents) } : null),
      say('is-granted', grantedCents ? { sum: this.format.exactMoney(grantedCents) } : null),
    ]
      .filter(Boolean)
      .join(' · ');
  });

  protected memberLine({ isLead, sinceOn, untilOn }: ConsortiumMemberView): string {
    const since = this.format.day(sinceOn);
    const when =
      untilOn === null
        ? this.language.say('research.consortium.member.is-since', { day: since })
        : `${since} – ${this.format.day(untilOn)}`;
    return isLead ? `${this.language.say('research.consortium.member.leads')} · ${when}` : when;
  }
}
