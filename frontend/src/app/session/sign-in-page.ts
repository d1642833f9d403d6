import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notice } from '@verso/ui';

import { ApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { CodeStep } from './code-step';
import { DemoAccounts } from './demo-accounts';
import { Door } from './door';
import { EmailStep } from './email-step';
import { ownAddress } from './guards';
import { PasswordStep } from './password-step';
import { SecondStep } from './second-step';
import { Session } from './session';

/** What an address may say was wrong; other words it may not put on the page. */
const REFUSALS = /^(openid|sign-in)\.[a-z-]+$/;

/** The door: an e-mail address first, then the code that was sent there, or a password. */
@Component({
  selector: 'app-sign-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CodeStep,
    DemoAccounts,
    Door,
    EmailStep,
    MatButton,
    Notice,
    PasswordStep,
    SecondStep,
    TranslocoDirective,
  ],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  /** Where the person wanted to go. */
  readonly next = input<string | null>(null);
  /** Whether the session ended while they worked. */
  readonly ended = input<string | null>(null);

  /** Why the organisation's own sign-in did not let them in: a code. */
  readonly refused = input<string | null>(null);

  protected readonly session = inject(Session);
  protected readonly problems = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly step = linkedSignal<'email' | 'code' | 'password' | 'second'>(() =>
    this.session.secondStep() === null ? 'email' : 'second',
  );
  /** Kept from step to step, so that nobody types it twice. */
  protected readonly email = signal('');
  protected readonly demoAccounts = computed(() => this.session.view()?.demoAccounts ?? []);

  protected readonly refusal = computed(() => {
    const code = this.refused();
    return code && REFUSALS.test(code) ? new ApiProblem({ status: 401, code }) : null;
  });
  /** Not a route of the app: the browser leaves for the issuer. */
  protected readonly organisationAddress = computed(
    () => `api/session/openid?next=${encodeURIComponent(ownAddress(this.next()))}`,
  );

  /** One step takes the other's place, and the focus goes to what is to be typed there. */
  protected go(step: 'email' | 'code' | 'password'): void {
    this.step.set(step);
    const focus = () => {
      const fields = [...this.host.nativeElement.querySelectorAll('input')];
      (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
    };
    afterNextRender(focus, { injector: this.injector });
  }

  protected async enter(): Promise<void> {
    // Not in yet: the page shows the second step.
    if (this.session.secondStep() !== null) return;
    await this.router.navigateByUrl(ownAddress(this.next()));
  }
}
