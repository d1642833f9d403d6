import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { Icon } from '../icon/icon';

/**
 * What a page says when its content could not be fetched: what happened, that nothing is lost,
 * and what to do. All words come from outside.
 */
@Component({
  selector: 'ui-error-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton],
  host: { role: 'alert' },
  template: `
    <ui-icon class="mark" name="triangle-alert" />
    <div class="words">
      <h2>{{ heading() }}</h2>
      @if (text()) {
        <p>{{ text() }}</p>
      }
      <ng-content />
      @if (retryLabel()) {
        <div>
          <button matButton="outlined" type="button" (click)="retry.emit()">
            <ui-icon name="refresh" />{{ retryLabel() }}
          </button>
        </div>
      }
      @if (reference()) {
        <p class="small">{{ reference() }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      border-inline-start: 3px solid var(--bad);
      display: flex;
      gap: var(--s-16);
      padding: var(--s-8) 0 var(--s-8) var(--s-16);
    }
    .mark {
      color: var(--bad);
      font-size: var(--text-18);
    }
    .words {
      display: grid;
      gap: var(--s-8);
    }
    h2 {
      font-size: var(--text-18);
    }
    p {
      color: var(--ink-quiet);
    }
  `,
})
export class ErrorState {
  readonly heading = input.required<string>();
  readonly text = input('');
  /** The words of the button that tries again; without them there is no button. */
  readonly retryLabel = input('');
  /** What to quote to those who help, such as the request's id. */
  readonly reference = input('');
  readonly retry = output();
}
