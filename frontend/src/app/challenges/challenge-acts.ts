import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ChallengeActView } from '@verso/contract';

import { Format } from '../shell/language/format';

/** What was done about a challenge, in its order. */
@Component({
  selector: 'app-challenge-acts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <ol class="list-plain" *transloco="let t">
      @for (act of acts(); track act.id) {
        <li>
          <strong [class.taken-back]="act.takenBackAt !== null">{{
            act.handedTo === null
              ? t('challenges.act.' + act.act)
              : t('challenges.handed-to', { whom: act.handedTo })
          }}</strong>
          <span class="quiet">{{ format.day(act.happenedOn) }}</span>
          <p>{{ act.words }}</p>
          @if (act.takenBackAt !== null) {
            <span class="small">{{
              t('challenges.taken-back', {
                day: format.instant(act.takenBackAt),
                reason: act.takenBackReason,
              })
            }}</span>
          } @else if (act.recordedByName !== null) {
            <span class="quiet small">{{
              t('challenges.told-by', { name: act.recordedByName })
            }}</span>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      border-inline-start: 2px solid var(--hairline);
      display: grid;
      gap: var(--s-12);
      padding-inline-start: var(--s-16);
    }

    li {
      display: grid;
      gap: var(--s-4);
      overflow-wrap: anywhere;
    }

    .taken-back {
      color: var(--ink-quiet);
      text-decoration: line-through;
    }
  `,
})
export class ChallengeActs {
  readonly acts = input.required<readonly ChallengeActView[]>();
  protected readonly format = inject(Format);
}
