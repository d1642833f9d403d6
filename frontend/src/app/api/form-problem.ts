import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

import { ProblemWords } from './problem-words';

/** What is wrong with the whole form, above its button: said aloud, and gone with the next change. */
@Component({
  selector: 'app-form-problem',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.silent]': '!words()' },
  template: `
    <div role="alert">
      @if (words(); as said) {
        <p class="form-problem">{{ said }}</p>
      }
    </div>
  `,
  styles: `
    /* the region stays for those who listen, and takes no room */
    :host {
      display: block;
    }
    :host(.silent) {
      position: absolute;
    }
  `,
})
export class FormProblem {
  readonly form = input.required<FieldTree<unknown>>();

  private readonly problems = inject(ProblemWords);
  protected readonly words = computed(() => {
    const first = this.form()().errors()[0];
    return first && this.form()().touched() ? this.problems.ofError(first) : null;
  });
}
