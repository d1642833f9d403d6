import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { PURPOSE_CODES, type PurposeCode, PURPOSES } from '@verso/domain';

import { Language } from '../shell/language/language';

/** What a programme uses data for without asking: each with its legal basis, the data, and for how long. */
@Component({
  selector: 'app-purpose-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  template: `
    <ul class="list-plain ruled" *transloco="let t">
      @for (code of codes; track code) {
        <li>
          <strong>{{ t('enrolments.purposes.code.' + code) }}</strong>
          <span>{{ t('enrolments.purposes.text.' + code) }}</span>
          <span class="quiet small">{{ lineOf(code) }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: grid;
      gap: var(--s-4);
    }
  `,
})
export class PurposeList {
  private readonly language = inject(Language);
  protected readonly codes = PURPOSE_CODES.filter((code) => PURPOSES[code].basis !== 'consent');

  protected lineOf(code: PurposeCode): string {
    const { basis, data, kept } = PURPOSES[code];
    const say = (part: string): string => this.language.say(`enrolments.purposes.${part}`);
    return [
      `${say(`basis.${basis}`)} (${say(`article.${basis}`)})`,
      data.map((one) => say(`data.${one}`)).join(', '),
      say(`kept.${kept}`),
    ].join(' · ');
  }
}
