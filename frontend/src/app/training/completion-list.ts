import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CompletionItem } from '@verso/contract';

import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { completionLine } from './completion-line';
import { type FirmPath, TrainingApi } from './training-api';

/** What people of a firm have completed, newest first; what was annulled stays in sight. */
@Component({
  selector: 'app-completion-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReasonForm, TranslocoDirective],
  templateUrl: './completion-list.html',
  styles: `
    li {
      display: grid;
      gap: var(--s-4);
      justify-items: start;
      overflow-wrap: anywhere;
    }

    .annulled :is(strong, .line) {
      color: var(--ink-quiet);
      text-decoration: line-through;
    }
  `,
})
export class CompletionList {
  readonly path = input.required<FirmPath>();
  readonly items = input.required<readonly CompletionItem[]>();
  readonly annulled = output();

  private readonly api = inject(TrainingApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  /** The completion that is about to be annulled. */
  protected readonly open = signal<string | null>(null);

  protected lineOf(item: CompletionItem): string {
    return completionLine(item, this.language, this.format);
  }

  protected toggle(id: string): void {
    this.open.set(this.open() === id ? null : id);
  }

  protected readonly annul = async (reason: string): Promise<void> => {
    await this.api.annul(this.path(), this.open() ?? '', { reason });
    this.open.set(null);
    this.annulled.emit();
  };
}
