import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SupportItem } from '@verso/contract';

/** What can be done about something recorded. */
export type LedgerAct = 'enter' | 'annul';

/** What one can do with a line of the ledger; each act is named after it for those who do not see the line. */
@Component({
  selector: 'app-ledger-acts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  host: { class: 'row' },
  template: `
    <ng-container *transloco="let t">
      @if (item().aidCents !== null) {
        <a [routerLink]="[item().id, 'letter']">
          {{ t('support.act.letter') }}
          <span class="visually-hidden">{{ item().title }}</span>
        </a>
      }
      @for (act of acts(); track act) {
        <button
          class="word-button"
          type="button"
          [attr.aria-expanded]="open() === act"
          (click)="opened.emit(act)"
        >
          {{ t('support.act.' + act) }}
          <span class="visually-hidden">{{ item().title }}</span>
        </button>
      }
    </ng-container>
  `,
  styles: `
    a {
      align-content: center;
      min-block-size: 36px;
    }
  `,
})
export class LedgerActs {
  readonly item = input.required<SupportItem>();
  /** The act whose form is open. */
  readonly open = input<LedgerAct | null>(null);
  readonly opened = output<LedgerAct>();

  protected readonly acts = computed((): readonly LedgerAct[] => {
    const { aidCents, registerEnteredOn } = this.item();
    return aidCents !== null && registerEnteredOn === null ? ['enter', 'annul'] : ['annul'];
  });
}
