import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SizeView } from '@verso/contract';
import { helsinkiDate } from '@verso/domain';
import { Toast } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { SizeApi, type SizePath } from './size-api';

/** What is known of a firm's links: that there are some, that there are none, or nothing yet. */
@Component({
  selector: 'app-no-links-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoDirective],
  host: { class: 'row' },
  template: `
    <ng-container *transloco="let t">
      @if (view().noLinks; as said) {
        <p>
          {{
            t('enterprises.size.no-links', {
              day: format.day(said.declaredOn),
              name: said.recordedByName ?? '–',
            })
          }}
        </p>
        <button class="word-button" type="button" [disabled]="busy()" (click)="tell('withdrawn')">
          {{ t('enterprises.size.withdraw') }}
        </button>
      } @else if (isLinked()) {
        <p class="quiet">
          {{ t('enterprises.size.linked', { count: view().others.length }) }}
        </p>
      } @else {
        <p class="quiet">{{ t('enterprises.size.untold') }}</p>
        <button matButton="outlined" type="button" [disabled]="busy()" (click)="tell('declared')">
          {{ t('enterprises.size.declare') }}
        </button>
      }
      <div role="alert">
        @if (problem(); as refused) {
          <p class="form-problem">{{ problems.of(refused) }}</p>
        }
      </div>
    </ng-container>
  `,
})
export class NoLinksPart {
  readonly path = input.required<SizePath>();
  readonly view = input.required<SizeView>();
  readonly changed = output<SizeView>();

  private readonly api = inject(SizeApi);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly busy = signal(false);

  /** A link that holds today; those that have ended are told of, and no link stands against the word. */
  protected isLinked(): boolean {
    const today = helsinkiDate(Date.now());
    return this.view().links.some(({ heldUntil }) => heldUntil === null || heldUntil >= today);
  }

  protected async tell(what: 'declared' | 'withdrawn'): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const path = this.path();
      const view = await (what === 'declared'
        ? this.api.declareNoLinks(path)
        : this.api.withdrawNoLinks(path));
      this.changed.emit(view);
      this.toast.say(this.language.say(`enterprises.size.said.${what}`));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
