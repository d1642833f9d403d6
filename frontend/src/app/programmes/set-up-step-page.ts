import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { SET_UP_STEPS, type SetUpStep } from '@verso/domain';
import { Icon, PageHeader, Skeleton, Stepper, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { PageTitle } from '../shell/page-title';
import { AimsStep } from './aims-step';
import { AreaStep } from './area-step';
import { BasicsStep } from './basics-step';
import { FundingStep } from './funding-step';
import { PartnersStep } from './partners-step';
import { SetUpApi } from './set-up-api';
import { pathOf, stepAfter, stepsOf } from './set-up-steps';

/** One step of setting a programme up. What is saved stays, so that one can stop after any step. */
@Component({
  selector: 'app-set-up-step-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AimsStep,
    AreaStep,
    BasicsStep,
    FundingStep,
    Icon,
    LoadFailed,
    PageHeader,
    PartnersStep,
    RouterLink,
    Skeleton,
    Stepper,
    TranslocoDirective,
  ],
  templateUrl: './set-up-step-page.html',
})
export class SetUpStepPage {
  readonly programmeId = input.required<string>();
  readonly step = input.required<string>();

  private readonly api = inject(SetUpApi);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  protected readonly language = inject(Language);
  protected readonly setUp = load(
    () => this.programmeId(),
    (id, abort) => this.api.get(id, abort),
  );
  /** An address that names no step is that of the first. */
  protected readonly here = computed<SetUpStep>(
    () => SET_UP_STEPS.find((step) => step === this.step() && step !== 'check') ?? 'basics',
  );
  protected readonly steps = stepsOf(this.setUp.value, this.here, this.language);
  protected readonly base = computed(() => ['/programmes', this.programmeId(), 'set-up']);
  protected readonly next = computed(() => [...this.base(), ...pathOf(stepAfter(this.here()))]);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const setUp = this.setUp.value();
      if (setUp) title.name(this.language.pick(setUp.label));
    });
  }

  protected async goOn(): Promise<void> {
    this.toast.say(this.language.say('shared.saved'));
    const next = this.next();
    this.setUp.reload();
    await this.router.navigate(next);
  }
}
