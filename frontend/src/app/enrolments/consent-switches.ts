import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsentView, OwnConsentsView } from '@verso/contract';
import { isPersonal } from '@verso/domain';
import { Toast } from '@verso/ui';

import { toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Language } from '../shell/language/language';
import { ConsentWords } from './consent-words';
import { ConsentsApi } from './consents-api';

/** What an entrepreneur decides herself: one switch a purpose, and a tap either way. */
@Component({
  selector: 'app-consent-switches',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <ul class="list-plain ruled">
        @for (item of firm().items; track item.purpose + item.contactId) {
          <li>
            <label class="switch">
              <input
                type="checkbox"
                role="switch"
                [checked]="item.state === 'given'"
                [disabled]="sending()"
                (change)="choose(item, $event)"
              />
              <span>
                <strong>{{ t('enrolments.purposes.code.' + item.purpose) }}</strong>
                <span>{{ t('enrolments.purposes.text.' + item.purpose) }}</span>
                <span class="quiet small">{{ whose(item) }} · {{ words.standing(item) }}</span>
              </span>
            </label>
          </li>
        }
      </ul>
      <div role="alert">
        @if (problem(); as said) {
          <p class="form-problem">{{ said }}</p>
        }
      </div>
    </ng-container>
  `,
  styles: `
    .switch {
      align-items: start;
      cursor: pointer;
      display: grid;
      gap: var(--s-12);
      grid-template-columns: auto 1fr;
      min-block-size: 48px;
      > span {
        display: grid;
        gap: var(--s-4);
      }
    }
    input {
      accent-color: var(--accent);
      block-size: 24px;
      inline-size: 24px;
      margin: 0;
    }
  `,
})
export class ConsentSwitches {
  readonly firm = input.required<OwnConsentsView>();
  readonly changed = output();

  private readonly api = inject(ConsentsApi);
  private readonly language = inject(Language);
  private readonly problems = inject(ProblemWords);
  private readonly toast = inject(Toast);
  protected readonly words = inject(ConsentWords);
  protected readonly sending = signal(false);
  protected readonly problem = signal<string | null>(null);

  protected whose({ purpose }: ConsentView): string {
    return this.language.say(`enrolments.consents.mine.of-${isPersonal(purpose) ? 'you' : 'firm'}`);
  }

  protected async choose({ purpose, contactId, state }: ConsentView, event: Event): Promise<void> {
    const box = event.target as HTMLInputElement;
    const choice = box.checked ? 'given' : 'withdrawn';
    const { programmeId, enterpriseId } = this.firm();
    this.sending.set(true);
    this.problem.set(null);
    try {
      const language = this.language.current();
      await this.api.say({ programmeId, enterpriseId, purpose, contactId, choice, language });
      this.toast.say(this.language.say(`enrolments.consents.saved.${choice}`));
      this.changed.emit();
    } catch (error) {
      box.checked = state === 'given';
      this.problem.set(this.problems.of(toApiProblem(error)));
    } finally {
      this.sending.set(false);
    }
  }
}
