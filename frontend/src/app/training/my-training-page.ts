import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OwnCompletionItem } from '@verso/contract';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { completionLine } from './completion-line';
import { TrainingApi } from './training-api';

/** What people of an entrepreneur's own firm have completed. */
@Component({
  selector: 'app-my-training-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, LoadFailed, PageHeader, RouterLink],
    ...[Skeleton, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './my-training-page.html',
  styles: `
    li {
      display: grid;
      gap: var(--s-4);
      overflow-wrap: anywhere;
    }
  `,
})
export class MyTrainingPage {
  private readonly api = inject(TrainingApi);
  private readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly training = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
    { isEmpty: (firms) => firms.every(({ items }) => items.length === 0) },
  );
  /** Those whose people have completed something. */
  protected readonly firms = computed(() =>
    (this.training.value() ?? []).filter(({ items }) => items.length > 0),
  );

  protected lineOf(item: OwnCompletionItem): string {
    return completionLine(item, this.language, this.format);
  }
}
