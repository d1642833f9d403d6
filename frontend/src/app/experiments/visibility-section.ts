import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { VISIBILITIES, type Visibility, widerOrEqual } from '@verso/domain';
import { FieldGroup, Toast } from '@verso/ui';

import { toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Language } from '../shell/language/language';
import type { ExperimentView } from '@verso/contract';
import { ExperimentsApi } from './experiments-api';

/** The owner chooses who sees the experiment: one rung of the ladder at a time, up or down. */
@Component({
  selector: 'app-visibility-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldGroup, RouterLink, TranslocoDirective],
  template: `
    <ui-field-group
      *transloco="let t"
      [label]="t('experiments.card.who-sees')"
      [hint]="t('experiments.card.who-sees-hint')"
      [error]="error()"
    >
      @for (rung of rungs(); track rung) {
        <label class="choice">
          <input
            type="radio"
            name="visibility"
            [value]="rung"
            [checked]="experiment().visibility === rung"
            [disabled]="sending()"
            (change)="choose(rung)"
          />
          <span>{{ t('experiments.visibility.' + rung) }}</span>
        </label>
      }
    </ui-field-group>
    @if (isBeyondGroup()) {
      <p class="quiet" *transloco="let t">
        {{ t('experiments.card.by-name') }}
        <a routerLink="/my/consents">{{ t('experiments.card.by-name-decide') }}</a>
      </p>
    }
  `,
})
export class VisibilitySection {
  readonly experiment = input.required<ExperimentView>();
  readonly changed = output<ExperimentView>();

  private readonly api = inject(ExperimentsApi);
  private readonly problems = inject(ProblemWords);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly sending = signal(false);
  protected readonly error = signal<string | null>(null);
  /** Up to the network; a wider rung that was chosen already stays to be seen. */
  protected readonly rungs = computed(() =>
    VISIBILITIES.filter((rung, index) => index < 4 || rung === this.experiment().visibility),
  );

  /** From the network on, the firm's name depends on its consent. */
  protected readonly isBeyondGroup = computed(() =>
    widerOrEqual(this.experiment().visibility, 'network'),
  );

  protected async choose(visibility: Visibility): Promise<void> {
    this.sending.set(true);
    this.error.set(null);
    const { programmeId, id: experimentId } = this.experiment();
    try {
      this.changed.emit(await this.api.show({ programmeId, experimentId }, visibility));
      this.toast.say(this.language.say('shared.saved'));
    } catch (error) {
      this.error.set(this.problems.of(toApiProblem(error)));
    } finally {
      this.sending.set(false);
    }
  }
}
