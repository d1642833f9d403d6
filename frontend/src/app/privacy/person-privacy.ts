import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PersonRow } from '@verso/contract';
import { Confirm } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Language } from '../shell/language/language';
import { PrivacyApi } from './privacy-api';

/** Beside a person, for administrators whom she has asked: her file, and her erasure. */
@Component({
  selector: 'app-person-privacy',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  template: `
    <span class="row small" *transloco="let t">
      <a download [href]="'api/people/' + person().id + '/personal-data'"
        >{{ t('privacy.person.file') }}<span class="visually-hidden">: {{ person().name }}</span></a
      >
      <a routerLink="/audit" [queryParams]="{ person: person().id }"
        >{{ t('privacy.person.events')
        }}<span class="visually-hidden">: {{ person().name }}</span></a
      >
      <button class="word-button" type="button" (click)="erase()">
        {{ t('privacy.person.erase') }}<span class="visually-hidden">: {{ person().name }}</span>
      </button>
    </span>
    @if (problem(); as refused) {
      <p class="form-problem" role="alert">{{ problems.of(refused) }}</p>
    }
  `,
})
export class PersonPrivacy {
  readonly person = input.required<PersonRow>();

  private readonly api = inject(PrivacyApi);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly language = inject(Language);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);

  /** A request of its own: nothing is erased before it has been looked at and confirmed. */
  protected async erase(): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.language.say('privacy.person.erase-heading', { name: this.person().name }),
      text: this.language.say('privacy.person.erase-text'),
      yes: this.language.say('privacy.person.erase-yes'),
      no: this.language.say('shared.cancel'),
    });
    if (!yes) return;
    this.problem.set(null);
    try {
      const { id } = await this.api.requestErasureOf(this.person().id);
      await this.router.navigate(['/erasures', id]);
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }
}
