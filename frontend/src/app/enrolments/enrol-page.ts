import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader, type Step, Stepper, Toast } from '@verso/ui';

import { FormProblem } from '../api/form-problem';
import { Language } from '../shell/language/language';
import { ContactStep } from './contact-step';
import { ENROL_STEPS, EnrolDraft, type EnrolStep } from './enrol-draft';
import { EnrolResult } from './enrol-result';
import { EnrolRun } from './enrol-run';
import { FirmStep } from './firm-step';
import { GroupStep } from './group-step';
import { SameNameNote } from './same-name-note';

/** The way in: the firm, its contact, its group and the invitation. The step stands in the address. */
@Component({
  selector: 'app-enrol-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ContactStep,
    EnrolResult,
    FirmStep,
    FormProblem,
    GroupStep,
    Icon,
    MatButton,
    PageHeader,
    RouterLink,
    SameNameNote,
    Stepper,
    TranslocoDirective,
  ],
  providers: [EnrolRun],
  templateUrl: './enrol-page.html',
})
export class EnrolPage {
  readonly programmeId = input.required<string>();
  readonly step = input<string>();
  /** Of a firm that was found elsewhere: begins the way in where nothing is typed yet. */
  readonly businessId = input<string>();

  protected readonly draft = inject(EnrolDraft);
  protected readonly run = inject(EnrolRun);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  private readonly injector = inject(Injector);

  private readonly way = viewChild<ElementRef<HTMLElement>>('way');

  /** A step of the address counts only once the firm is known: a reload begins at the beginning. */
  protected readonly current = computed<EnrolStep>(() => {
    const asked = ENROL_STEPS.find((step) => step === this.step()) ?? 'firm';
    return this.draft.fields().firm.name ? asked : 'firm';
  });
  protected readonly steps = computed<readonly Step[]>(() => {
    const at = ENROL_STEPS.indexOf(this.current());
    return ENROL_STEPS.map((step, index) => ({
      label: this.language.say(`enrolments.step.${step}`),
      state: index < at ? 'done' : index === at ? 'current' : 'ahead',
    }));
  });
  protected readonly willInvite = computed(
    () => this.draft.fields().invite && this.draft.mayInvite(),
  );
  /** The firm that was enrolled by somebody else in the meantime. */
  protected readonly existing = computed(() => {
    const refused = this.draft
      .form()
      .errors()
      .find(({ kind }) => kind === 'enrolment.exists');
    const params =
      refused && 'params' in refused ? (refused.params as { enterpriseId?: string }) : {};
    return params.enterpriseId ?? null;
  });

  constructor() {
    effect(() => {
      this.draft.open(this.programmeId(), this.businessId());
    });
  }

  protected async next(): Promise<void> {
    const step = this.current();
    if (!this.draft.finish(step)) return;
    const following = ENROL_STEPS[ENROL_STEPS.indexOf(step) + 1];
    if (following) await this.go(following);
    else await this.enrol();
  }

  protected async back(): Promise<void> {
    await this.go(ENROL_STEPS[ENROL_STEPS.indexOf(this.current()) - 1] ?? 'firm');
  }

  protected async retry(): Promise<void> {
    if (await this.run.retry()) await this.leave();
  }

  private async enrol(): Promise<void> {
    if (await this.run.start(this.programmeId())) return this.leave();
    const flawed = this.draft.firstFlaw();
    if (!this.run.enterpriseId() && flawed) await this.go(flawed, () => this.draft.finish(flawed));
  }

  private async leave(): Promise<void> {
    const { name } = this.draft.fields().firm;
    const path = ['/programmes', this.programmeId(), 'enterprises', this.run.enterpriseId()];
    this.draft.clear();
    await this.router.navigate(path, { replaceUrl: true });
    const words = this.run.stage() === 'applied' ? 'toast-applied' : 'toast';
    this.toast.say(this.language.say(`enrolments.done.${words}`, { name }));
  }

  /** Each step is read from its beginning, unless something in it needs a hand. */
  private async go(
    step: EnrolStep,
    then = () => {
      this.way()?.nativeElement.focus();
    },
  ): Promise<void> {
    await this.router.navigate([], { queryParams: { step: step === 'firm' ? null : step } });
    afterNextRender(then, { injector: this.injector });
  }
}
