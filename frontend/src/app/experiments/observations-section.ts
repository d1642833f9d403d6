import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '@verso/ui';

import { Format } from '../shell/language/format';
import type { ExperimentView, ObservationView } from '@verso/contract';
import { ObservationForm } from './observation-form';

/** The diary: what was counted and when, also what was put right later. */
@Component({
  selector: 'app-observations-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, ObservationForm, TranslocoDirective],
  templateUrl: './observations-section.html',
  styles: `
    li {
      display: grid;
      gap: 2px;
    }
    .superseded {
      color: var(--ink-quiet);
      text-decoration: line-through;
    }
  `,
})
export class ObservationsSection {
  readonly experiment = input.required<ExperimentView>();
  readonly observed = output<ExperimentView>();

  protected readonly format = inject(Format);
  protected readonly adding = signal(false);
  protected readonly correcting = signal<ObservationView | null>(null);
  protected readonly newestFirst = computed(() => [...this.experiment().observations].reverse());

  protected correct(observation: ObservationView): void {
    this.adding.set(false);
    this.correcting.set(observation);
  }

  protected add(): void {
    this.correcting.set(null);
    this.adding.set(true);
  }

  protected done(view: ExperimentView | null): void {
    this.adding.set(false);
    this.correcting.set(null);
    if (view) this.observed.emit(view);
  }
}
