import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { EnrolmentMove } from '@verso/contract';
import { type EnrolmentStage, nextEnrolmentStages } from '@verso/domain';
import { Confirm, type IconName, Timeline, type TimelineEvent, Toast } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { EnterpriseRecord } from '../enterprises/enterprise-record';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { EnrolmentsApi } from './enrolments-api';
import { ReasonForm } from '../api/reason-form';
import { SignForm, type Signature } from './sign-form';

const ICONS: Readonly<Record<EnrolmentStage, IconName>> = {
  applied: 'user-plus',
  eligible: 'check',
  agreed: 'file-check',
  active: 'play',
  completed: 'check',
  withdrawn: 'circle-stop',
};

/** How the firm came in and where it went, and the moves that are open now. */
@Component({
  selector: 'app-enrolment-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ReasonForm, RouterLink, SignForm, Timeline, TranslocoDirective],
  host: { class: 'section' },
  templateUrl: './enrolment-section.html',
})
export class EnrolmentSection {
  private readonly record = inject(EnterpriseRecord);
  private readonly api = inject(EnrolmentsApi);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);

  protected readonly enrolment = computed(() => this.record.firm().enrolment);
  protected readonly moves = computed(() => {
    const enrolment = this.enrolment();
    const next = enrolment ? nextEnrolmentStages(enrolment.stage, enrolment.course) : [];
    return next.filter((stage) => stage !== 'applied');
  });
  /** Signed, or to be signed. */
  protected readonly hasAgreement = computed(() => {
    const { agreement = null, course, endedOn = null } = this.enrolment() ?? {};
    return agreement !== null || (course?.asksAgreement === true && endedOn === null);
  });
  protected readonly agreementPath = computed(() => [
    ...['/programmes', this.record.programmeId(), 'enterprises', this.record.firm().id],
    'agreement',
  ]);
  protected readonly contacts = computed(() => this.record.firm().contacts);
  /** The move that asks for something first. */
  protected readonly asking = signal<'withdrawn' | 'eligible' | 'agreed' | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly events = computed<readonly TimelineEvent[]>(() =>
    [...(this.enrolment()?.transitions ?? [])].reverse().map((move, index) => ({
      id: `${index}-${move.toStage}`,
      instant: move.effectiveOn,
      when: [this.format.date(move.effectiveOn), move.recordedByName].filter(Boolean).join(' · '),
      heading: this.language.say(`enrolments.moved.${move.toStage}`),
      icon: ICONS[move.toStage],
      ...(move.reason && { text: move.reason }),
    })),
  );

  protected async move(to: EnrolmentMove): Promise<void> {
    this.asking.set(null);
    if (to === 'withdrawn' || to === 'agreed') {
      this.asking.set(to);
      return;
    }
    if (to === 'completed' && !(await this.sureToComplete())) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.send(to);
    } catch (error) {
      const problem = toApiProblem(error);
      // a rule is not met: that can be gone against with a reason
      const isAgainst = to === 'eligible' && problem.errors.some(({ path }) => path === 'reason');
      if (isAgainst) this.asking.set('eligible');
      else this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }

  /** Also given to the form that asks for the reason, which shows a refusal itself. */
  protected readonly withdraw = async (reason: string): Promise<void> => {
    await this.send('withdrawn', { reason });
    this.asking.set(null);
  };

  protected readonly admit = async (reason: string): Promise<void> => {
    await this.send('eligible', { reason });
    this.asking.set(null);
  };

  protected readonly sign = async (signature: Signature): Promise<void> => {
    await this.send('agreed', signature);
    this.asking.set(null);
  };

  private async send(to: EnrolmentMove, said: Partial<Signature & { reason: string }> = {}) {
    const enrolment = this.enrolment();
    if (!enrolment) return;
    const request = { to, ...said };
    this.record.set(await this.api.move(this.record.programmeId(), enrolment.id, request));
    this.toast.say(this.language.say(`enrolments.moved.${to}`));
  }

  private sureToComplete(): Promise<boolean> {
    const say = (part: string) =>
      this.language.say(`enrolments.complete-sure.${part}`, {
        name: this.record.firm().profile.name,
      });
    return this.confirm.ask({
      heading: say('heading'),
      text: say('text'),
      yes: say('yes'),
      no: this.language.say('shared.cancel'),
    });
  }
}
