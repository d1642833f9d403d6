import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsortiumStepView, ConsortiumView } from '@verso/contract';

import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { ConsortiaApi, type ConsortiumPlace } from './consortia-api';

/** What happened with a consortium, in its order; staff take back what was told last. */
@Component({
  selector: 'app-consortium-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReasonForm, TranslocoDirective],
  templateUrl: './consortium-steps.html',
  styleUrl: './research.scss',
})
export class ConsortiumSteps {
  readonly place = input.required<ConsortiumPlace>();
  readonly steps = input.required<readonly ConsortiumStepView[]>();
  readonly mayWrite = input.required<boolean>();
  readonly changed = output<ConsortiumView>();

  private readonly api = inject(ConsortiaApi);
  protected readonly format = inject(Format);
  /** The step that is being taken back. */
  protected readonly open = signal<string | null>(null);
  /** Only what stands last is taken back. */
  protected readonly lastStep = computed(
    () => this.steps().findLast(({ takenBackAt }) => takenBackAt === null)?.id,
  );

  protected readonly takeBack = async (reason: string): Promise<void> => {
    const saved = await this.api.takeStepBack(this.place(), this.open() ?? '', reason);
    this.open.set(null);
    this.changed.emit(saved);
  };

  protected stepLine({ happenedOn, grantedCents }: ConsortiumStepView): string {
    const day = this.format.day(happenedOn);
    return grantedCents ? `${day} · ${this.format.exactMoney(grantedCents)}` : day;
  }
}
