import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DemoAccountView, Role } from '@verso/contract';
import { Icon, type IconName } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Language } from '../shell/language/language';
import { Session } from './session';

const ICONS: Readonly<Record<Role, IconName>> = {
  administrator: 'key',
  manager: 'briefcase',
  advisor: 'helping-hand',
  coordinator: 'users',
  funder: 'landmark',
  entrepreneur: 'flask',
};

/** People of the demo story: a tap signs in as one of them. Only where the server tells the story. */
@Component({
  selector: 'app-demo-accounts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  template: `
    <section *transloco="let t" aria-labelledby="demo-heading">
      <h2 id="demo-heading">{{ t('session.demo.heading') }}</h2>
      <p class="quiet">{{ t('session.demo.lead') }}</p>
      <ul>
        @for (account of accounts(); track account.email) {
          <li>
            <button type="button" [disabled]="busy()" (click)="signIn(account)">
              <ui-icon [name]="icons[account.role]" />
              <span class="words">
                <span class="name">{{ account.name }}</span>
                <span class="role">
                  {{ t('shared.role.' + account.role) }}
                  @if (language.pick(account.programmeLabel); as programme) {
                    · {{ programme }}
                  }
                </span>
              </span>
              <ui-icon class="go" name="chevron-right" />
            </button>
          </li>
        }
      </ul>
      <div role="alert">
        @if (problem(); as refused) {
          <p class="form-problem">{{ problems.of(refused) }}</p>
        }
      </div>
    </section>
  `,
  styleUrl: './demo-accounts.scss',
})
export class DemoAccounts {
  readonly accounts = input.required<readonly DemoAccountView[]>();
  readonly signedIn = output();

  protected readonly icons = ICONS;
  protected readonly language = inject(Language);
  protected readonly problems = inject(ProblemWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly session = inject(Session);

  protected async signIn({ email }: DemoAccountView): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.session.signInToDemo(email);
      this.signedIn.emit();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
