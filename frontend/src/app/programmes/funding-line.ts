import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FundingView } from '@verso/contract';
import { bearsEmblem } from '@verso/domain';
import { EuEmblem } from '@verso/ui';

import { Language } from '../shell/language/language';
import type { LanguageCode } from '../shell/language/languages';

/**
 * Whose money a programme is: the emblem of the Union with its statement where it is the Union's,
 * and who pays in words. Stands on what people see, print and are invited with.
 */
@Component({
  selector: 'app-funding-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EuEmblem],
  template: `
    @if (isOfUnion() || line()) {
      <div class="funding">
        @if (isOfUnion()) {
          <ui-eu-emblem [label]="say('shared.funding.emblem')" />
        }
        <p>
          @if (isOfUnion()) {
            <strong>{{ say('shared.funding.co-funded') }}</strong>
          }
          @if (line()) {
            <span>{{ line() }}</span>
          }
        </p>
      </div>
    }
  `,
  styles: `
    .funding {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-12) var(--s-16);
      /* One of the typefaces that may stand beside the emblem. */
      font-family: Arial, Verdana, sans-serif;
    }
    p {
      display: grid;
      flex: 1 1 14rem;
      gap: var(--s-4);
    }
  `,
})
export class FundingLine {
  readonly funding = input.required<FundingView>();
  /** Another language than the reader's own, on a paper for somebody else. */
  readonly in = input<LanguageCode>();

  private readonly language = inject(Language);
  protected readonly isOfUnion = computed(() => bearsEmblem(this.funding().fund));
  protected readonly line = computed(() => {
    const { line } = this.funding();
    return line ? this.language.pick(line, this.in()) : '';
  });

  protected say(key: string): string {
    return this.language.say(key, {}, this.in());
  }
}
