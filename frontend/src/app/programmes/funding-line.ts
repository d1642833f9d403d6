import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FundingView } from '@verso/contract';
import { bearsEmblem } from '@verso/domain';
import { EuEmblem } from '@verso/ui';

import { Language } from '../shell/language/language';

/**
 * Whose money a programme is: the emblem of the Union with its statement where it is the Union's,
 * and who pays in words. Stands on what people see, print and are invited with.
 */
@Component({
  selector: 'app-funding-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EuEmblem, TranslocoDirective],
  template: `
    @if (isOfUnion() || line()) {
      <div class="funding" *transloco="let t">
        @if (isOfUnion()) {
          <ui-eu-emblem [label]="t('shared.funding.emblem')" />
        }
        <p>
          @if (isOfUnion()) {
            <strong>{{ t('shared.funding.co-funded') }}</strong>
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

  private readonly language = inject(Language);
  protected readonly isOfUnion = computed(() => bearsEmblem(this.funding().fund));
  protected readonly line = computed(() => {
    const { line } = this.funding();
    return line ? this.language.pick(line) : '';
  });
}
