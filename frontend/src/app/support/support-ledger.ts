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
import type { SupportItem, SupportView } from '@verso/contract';
import { EmptyState, StatusChip } from '@verso/ui';

import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { type LedgerAct, LedgerActs } from './ledger-acts';
import { RegisterEntryForm } from './register-entry-form';
import { type FirmPath, SupportApi } from './support-api';

const COLUMNS = ['what', 'day', 'by', 'hours', 'aid'] as const;

/** What a firm was given, newest first: a table, and on a phone a list. */
@Component({
  selector: 'app-support-ledger',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LedgerActs, ReasonForm, RegisterEntryForm, StatusChip, TranslocoDirective],
  host: { class: 'section', role: 'region', 'aria-labelledby': 'ledger' },
  templateUrl: './support-ledger.html',
  styleUrl: './support-ledger.scss',
})
export class SupportLedger {
  readonly path = input.required<FirmPath>();
  readonly view = input.required<SupportView>();
  readonly changed = output<LedgerAct>();

  private readonly api = inject(SupportApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly columns = COLUMNS;
  protected readonly open = signal<{ id: string; act: LedgerAct } | null>(null);
  /** What there is of hours and of aid; empty where there is neither. */
  protected readonly sums = computed(() => {
    const { hours, aidCents } = this.view();
    const told = { hours: this.format.number(hours, 2), aid: this.format.exactMoney(aidCents) };
    const parts = [
      ...(hours > 0 ? [this.language.say('support.ledger.sum-hours', told)] : []),
      ...(aidCents > 0 ? [this.language.say('support.ledger.sum-aid', told)] : []),
    ];
    return parts.join(', ');
  });

  protected isFigure(column: (typeof COLUMNS)[number]): boolean {
    return column === 'hours' || column === 'aid';
  }

  protected openOf({ id }: SupportItem): LedgerAct | null {
    const open = this.open();
    return open?.id === id ? open.act : null;
  }

  protected toggle(item: SupportItem, act: LedgerAct): void {
    this.open.set(this.openOf(item) === act ? null : { id: item.id, act });
  }

  protected readonly enter = (enteredOn: string): Promise<void> =>
    this.send('enter', (id) => this.api.enter(this.path(), id, { enteredOn }));

  protected readonly annul = (reason: string): Promise<void> =>
    this.send('annul', (id) => this.api.annul(this.path(), id, { reason }));

  private async send(act: LedgerAct, write: (id: string) => Promise<unknown>): Promise<void> {
    await write(this.open()?.id ?? '');
    this.open.set(null);
    this.changed.emit(act);
  }
}
