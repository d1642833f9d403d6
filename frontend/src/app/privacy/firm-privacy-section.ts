import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Confirm } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { EnterpriseRecord } from '../enterprises/enterprise-record';
import { Session } from '../session/session';
import { Language } from '../shell/language/language';
import { PrivacyApi } from './privacy-api';

/** The manager's doors to a firm's whole file, and to its erasure. */
@Component({
  selector: 'app-firm-privacy-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  host: { class: 'section no-print', '[hidden]': '!isManager()' },
  template: `
    <ng-container *transloco="let t">
      @if (isManager()) {
        <h2>{{ t('privacy.firm.heading') }}</h2>
        <ul class="list-plain">
          <li>
            <a download [href]="file()">{{ t('privacy.firm.download') }}</a>
          </li>
          <li>
            <a target="_blank" rel="noopener" [href]="page()">{{ t('privacy.firm.print') }}</a>
          </li>
          <li>
            <button class="word-button" type="button" (click)="erase()">
              {{ t('privacy.firm.erase') }}
            </button>
          </li>
        </ul>
        <div role="alert">
          @if (problem(); as refused) {
            <p class="form-problem">{{ problems.of(refused) }}</p>
          }
        </div>
      }
    </ng-container>
  `,
})
export class FirmPrivacySection {
  private readonly record = inject(EnterpriseRecord);
  private readonly session = inject(Session);
  private readonly api = inject(PrivacyApi);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly language = inject(Language);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly isManager = computed(() =>
    this.session
      .grants()
      .some(
        ({ role, programmeId }) => role === 'manager' && programmeId === this.record.programmeId(),
      ),
  );
  protected readonly file = computed(
    () =>
      `api/programmes/${this.record.programmeId()}/enterprises/${this.record.firm().id}/personal-data`,
  );
  protected readonly page = computed(
    () => `${this.file()}/page?language=${this.language.current()}`,
  );

  protected async erase(): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.language.say('privacy.firm.ask'),
      text: this.language.say('privacy.firm.ask-text'),
      yes: this.language.say('privacy.firm.ask-yes'),
      no: this.language.say('shared.cancel'),
    });
    if (!yes) return;
    this.problem.set(null);
    try {
      const programmeId = this.record.programmeId();
      const enterpriseId = this.record.firm().id;
      const { id } = await this.api.requestErasure({ programmeId, enterpriseId });
      await this.router.navigate(['/erasures', id]);
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }
}
