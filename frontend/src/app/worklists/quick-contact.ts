import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { helsinkiDate, type TouchpointKind } from '@verso/domain';
import { BigButton, Icon, Notice } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { TouchpointForm } from '../enterprises/touchpoint-form';
import type { FirmPath } from './timeline-api';
import { TIMELINE_ICONS, TimelineWords } from './timeline-words';

const AT_ONCE = ['call', 'visit', 'meeting', 'mail'] as const;

/** What one tap has written, which can be taken back while the page is open. */
interface Done {
  readonly id: string;
  readonly kind: TouchpointKind;
}

/** Writes down with one tap that somebody was in touch today; a note has words first. */
@Component({
  selector: 'app-quick-contact',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BigButton, Icon, Notice, TouchpointForm, TranslocoDirective],
  templateUrl: './quick-contact.html',
  styleUrl: './quick-contact.scss',
})
export class QuickContact {
  readonly path = input.required<FirmPath>();
  readonly changed = output();
  /** Asks to add words, or another day, to what was written. */
  readonly edit = output<string>();

  private readonly api = inject(EnterprisesApi);
  protected readonly problems = inject(ProblemWords);
  protected readonly words = inject(TimelineWords);
  protected readonly kinds = AT_ONCE;
  protected readonly icons = TIMELINE_ICONS;
  protected readonly done = signal<Done | null>(null);
  protected readonly isUndone = signal(false);
  protected readonly noting = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected tap(kind: TouchpointKind): Promise<void> {
    return this.write(async () => {
      const { programmeId, enterpriseId } = this.path();
      const happenedOn = helsinkiDate(Date.now());
      const { id } = await this.api.logTouchpoint(programmeId, enterpriseId, { kind, happenedOn });
      this.isUndone.set(false);
      this.done.set({ id, kind });
    });
  }

  protected undo({ id }: Done): Promise<void> {
    return this.write(async () => {
      const { programmeId, enterpriseId } = this.path();
      await this.api.annulTouchpoint(programmeId, enterpriseId, id);
      this.done.set(null);
      this.isUndone.set(true);
    });
  }

  protected add({ id }: Done): void {
    this.done.set(null);
    this.edit.emit(id);
  }

  protected noted(): void {
    this.noting.set(false);
    this.changed.emit();
  }

  private async write(act: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await act();
      this.changed.emit();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
