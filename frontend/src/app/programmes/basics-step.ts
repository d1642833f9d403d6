import { ChangeDetectionStrategy, Component } from '@angular/core';
import { apply, form, FormRoot, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SetUpTargetView } from '@verso/contract';

import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { BasicsFieldsForm } from './basics-fields';
import { type BasicsFields, basicsFieldsOf, basicsRequest, basicsRules } from './programme-basics';
import { SetUpProblem } from './set-up-problem';
import { SetUpForm } from './set-up-steps';

interface Fields extends BasicsFields {
  readonly basedOn: string;
}

/** A programme's name, days and budget. */
@Component({
  selector: 'app-basics-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BasicsFieldsForm, FormRoot, MatButton, SetUpProblem, TranslocoDirective],
  template: `
    <form class="form" *transloco="let t" [formRoot]="form">
      <app-basics-fields [fields]="form" />
      <app-set-up-problem
        part="basics"
        [form]="form"
        [draft]="draft"
        [setUp]="setUp()"
        (given)="outdated.emit()"
      />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('programmes.set-up.go-on') }}
        </button>
      </div>
    </form>
  `,
})
export class BasicsStep extends SetUpForm {
  protected readonly draft = drafted<Fields>(
    () => `set-up basics ${this.setUp().id}`,
    () => ({ ...basicsFieldsOf(this.setUp()), basedOn: this.setUp().versions.basics }),
    ['basedOn'],
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      apply(path, basicsRules);
      validate(path.startsOn, ({ value }) => this.leftOut(({ dueOn }) => dueOn < value()));
      validate(path.endsOn, ({ value }) =>
        value() === '' ? null : this.leftOut(({ dueOn }) => dueOn > value()),
      );
    },
    {
      submission: sending(async ({ basedOn, ...basics }: Fields) => {
        await this.api.setBasics(this.setUp().id, { ...basicsRequest(basics), basedOn });
        this.draft.forget();
        this.saved.emit();
      }),
    },
  );

  /** The first promise that would not be within the programme's days any more. */
  private leftOut(isOutside: (target: SetUpTargetView) => boolean) {
    const left = this.setUp().targets.find((one) => one.supersededAt === null && isOutside(one));
    if (!left) return null;
    const params = { kpi: this.language.say(`reports.kpi.${left.kpi}`), dueOn: left.dueOn };
    return { kind: 'programme.leaves-target', params };
  }
}
