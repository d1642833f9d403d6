import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { InnovationView } from '@verso/contract';
import { EmptyState, Icon, Skeleton, StatusChip } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { InnovationForm } from './innovation-form';
import { InnovationStep } from './innovation-step';
import { type FirmPlace, type Innovations, InnovationsApi } from './innovations-api';

/** Which form is open: of something new, of a step of what is known, or of a step to take back. */
interface OpenForm {
  readonly form: 'new' | 'step' | 'take-back';
  readonly of?: string;
  readonly innovationId?: string;
}

/** What is new in a firm, the same for the firm itself and for its advisor. */
@Component({
  selector: 'app-innovations-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, InnovationForm, InnovationStep, LoadFailed, MatButton],
    ...[ReasonForm, Skeleton, StatusChip, TranslocoDirective],
  ],
  host: { class: 'section' },
  templateUrl: './innovations-part.html',
  styleUrl: './steps.scss',
})
export class InnovationsPart {
  readonly place = input.required<FirmPlace>();

  private readonly api = inject(InnovationsApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly open = signal<OpenForm | null>(null);
  protected readonly innovations = load(
    () => this.place(),
    (place, signal) => this.api.read(place, signal),
  );

  protected isOpen(form: OpenForm['form'], of?: string): boolean {
    const open = this.open();
    return open?.form === form && open.of === of;
  }

  protected show(innovations: Innovations): void {
    this.innovations.set(innovations);
    this.open.set(null);
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    const { innovationId = '', of = '' } = this.open() ?? {};
    this.show(await this.api.takeBack(this.place(), innovationId, of, reason));
  };

  /** Kind, and the goals that it serves. */
  protected lineOf({ kind, sdgs }: InnovationView): string {
    const goals = sdgs.map((goal) => `${goal} ${this.language.say(`innovations.goal.${goal}`)}`);
    return [this.language.say(`innovations.kind.${kind}`), ...goals].join(' · ');
  }
}
