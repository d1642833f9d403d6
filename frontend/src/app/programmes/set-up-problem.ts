import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SetUpVersions, SetUpView } from '@verso/contract';
import { Toast } from '@verso/ui';

import { FormProblem } from '../api/form-problem';
import { toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import type { Drafted } from '../session/drafts';
import { SetUpApi } from './set-up-api';

/** The fields of a step, with the version of it that they were typed upon. */
interface Based {
  readonly basedOn: string;
}

/**
 * What is wrong with a whole step. Where somebody else has saved it meanwhile, both ways to go on
 * stand here: nothing that was typed is lost, and nothing that was saved is undone unseen.
 */
@Component({
  selector: 'app-set-up-problem',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormProblem, MatButton, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <app-form-problem [form]="form()" />
      @if (isOutdated()) {
        <p>
          <a target="_blank" [routerLink]="['/programmes', setUp().id, 'set-up']">{{
            t('programmes.set-up.conflict.look')
          }}</a>
        </p>
        <div class="form-actions">
          <button matButton="outlined" type="button" (click)="keepMine()">
            {{ t('programmes.set-up.conflict.keep-mine') }}
          </button>
          <button matButton="text" type="button" (click)="takeTheirs()">
            {{ t('programmes.set-up.conflict.take-theirs') }}
          </button>
        </div>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-12);
    }
  `,
})
export class SetUpProblem {
  readonly form = input.required<FieldTree<unknown>>();
  readonly draft = input.required<Drafted<Based>>();
  readonly part = input.required<keyof SetUpVersions>();
  readonly setUp = input.required<SetUpView>();
  /** What was typed is given up for what is saved. */
  readonly given = output();

  private readonly api = inject(SetUpApi);
  private readonly toast = inject(Toast);
  private readonly words = inject(ProblemWords);
  protected readonly isOutdated = computed(() =>
    this.form()()
      .errors()
      .some(({ kind }) => kind === 'set-up.changed'),
  );

  /** Goes on with what was typed, upon what the other saved. */
  protected async keepMine(): Promise<void> {
    try {
      const { versions } = await this.api.get(this.setUp().id);
      this.draft().fields.update((typed) => ({ ...typed, basedOn: versions[this.part()] }));
    } catch (error) {
      this.toast.say(this.words.of(toApiProblem(error)));
    }
  }

  protected takeTheirs(): void {
    this.draft().forget();
    this.given.emit();
  }
}
