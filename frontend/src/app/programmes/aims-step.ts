import { ChangeDetectionStrategy, Component, output, viewChild } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

import { ObjectivesForm } from './objectives-form';
import { SetUpForm } from './set-up-steps';
import { TargetsForm } from './targets-form';

/** What the programme is for, by which indicators that is told, and who has promised how much. */
@Component({
  selector: 'app-aims-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ObjectivesForm, TargetsForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <section class="section" aria-labelledby="objectives">
        <h2 id="objectives">{{ t('programmes.set-up.objectives') }}</h2>
        <app-objectives-form
          [setUp]="setUp()"
          (saved)="changed.emit()"
          (outdated)="changed.emit()"
        />
      </section>
      <section class="section" aria-labelledby="targets">
        <h2 id="targets">{{ t('programmes.set-up.targets') }}</h2>
        <p class="quiet">{{ t('programmes.set-up.targets-lead') }}</p>
        <app-targets-form [setUp]="setUp()" (saved)="finish()" (outdated)="changed.emit()" />
      </section>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-40);
    }
  `,
})
export class AimsStep extends SetUpForm {
  /** Objectives are saved, and one goes on with the targets. */
  readonly changed = output();

  private readonly objectives = viewChild.required(ObjectivesForm);

  private readonly targets = viewChild.required(TargetsForm);

  /** The targets are saved; one goes on once the objectives are too. */
  protected async finish(): Promise<void> {
    if (await this.objectives().saveChanges()) this.saved.emit();
    else await this.targets().follow();
  }
}
