import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notice } from '@verso/ui';

import { Format } from '../shell/language/format';
import { EnrolDraft } from './enrol-draft';

/** What became of the question to the register, in one notice; and the way on when it is silent. */
@Component({
  selector: 'app-register-answer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Notice, RouterLink, TranslocoDirective],
  templateUrl: './register-answer.html',
  styles: `
    :host {
      display: grid;
      gap: var(--s-12);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class RegisterAnswer {
  readonly programmeId = input.required<string>();
  /** Whether she goes on without waiting. */
  readonly byHand = input.required<boolean>();
  readonly goOn = output();

  protected readonly draft = inject(EnrolDraft);
  protected readonly format = inject(Format);
  protected readonly warnings = computed(() => this.draft.answer()?.company?.warnings ?? []);
  /** How long was tried, where the server tells. */
  protected readonly tried = computed(() => {
    const { tries, seconds } = this.draft.silence()?.params ?? {};
    return typeof tries === 'number' && typeof seconds === 'number'
      ? { tries, seconds: Math.round(seconds) }
      : null;
  });
}
