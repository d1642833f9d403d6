import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FieldSource } from '@verso/domain';
import { Icon } from '@verso/ui';

import { Format } from '../shell/language/format';

/** Where a fact comes from, and when; `verso`: public facts that another programme has fetched. */
export interface FactSource {
  readonly source: FieldSource | 'verso';
  readonly at: string;
}

/** The source of a fact, in small print under it. Says nothing of what was typed by hand. */
@Component({
  selector: 'app-fact-source-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  host: { '[hidden]': '!shown()' },
  template: `
    <ng-container *transloco="let t">
      @if (shown(); as known) {
        <ui-icon name="landmark" />
        <span>{{ t('enterprises.source.' + known.source, { at: format.instant(known.at) }) }}</span>
      }
    </ng-container>
  `,
  styles: `
    :host {
      color: var(--ink-quiet);
      display: flex;
      font-size: var(--text-13);
      gap: 6px;
    }
    :host([hidden]) {
      display: none;
    }
    ui-icon {
      margin-top: 2px;
    }
  `,
})
export class FactSourceNote {
  readonly source = input<FactSource | undefined>();

  protected readonly format = inject(Format);
  protected readonly shown = computed(() =>
    this.source()?.source === 'manual' ? undefined : this.source(),
  );
}
