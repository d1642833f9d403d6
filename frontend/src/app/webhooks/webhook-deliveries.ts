import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DeliveryRow, DeliveryState } from '@verso/contract';
import {
  Cell,
  DataTable,
  Icon,
  type IconName,
  Skeleton,
  StatusChip,
  type StatusTone,
  type TableColumn,
  Toast,
} from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { outcomeWords } from './outcome-words';
import { type WebhookKey, WebhooksApi } from './webhooks-api';

interface Look {
  readonly tone: StatusTone;
  readonly icon: IconName;
}

const LOOKS: Readonly<Record<DeliveryState, Look>> = {
  pending: { tone: 'info', icon: 'clock' },
  delivered: { tone: 'good', icon: 'check' },
  failed: { tone: 'bad', icon: 'circle-x' },
  skipped: { tone: 'neutral', icon: 'minus' },
};

/** What was sent, what was answered, and once more. */
@Component({
  selector: 'app-webhook-deliveries',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Cell, DataTable, Icon, LoadFailed, MatButton, Skeleton, StatusChip, TranslocoDirective],
  templateUrl: './webhook-deliveries.html',
})
export class WebhookDeliveries {
  readonly key = input.required<WebhookKey>();
  /** Grows when something was sent from the page. */
  readonly sent = input(0);
  readonly isOn = input.required<boolean>();

  private readonly api = inject(WebhooksApi);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  private readonly say = (key: string, params = {}): string => this.language.say(key, params);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly looks = LOOKS;
  protected readonly rows = loadPages(
    () => this.key(),
    (key, after, abort) => this.api.deliveries(key, after, abort),
  );
  protected readonly rowKey = (row: DeliveryRow) => row.id;
  protected readonly columns = computed((): TableColumn<DeliveryRow>[] => [
    this.column('when', (row) => this.format.instant(row.happenedAt), { noWrap: true }),
    this.column('event', (row) => this.say(`webhooks.event.${row.event.replace('.', '-')}`)),
    this.column('state', (row) => row.state),
    this.column('answer', (row) => outcomeWords(row, this.say)),
    this.column('attempts', (row) => this.format.number(row.attempts), { align: 'end' }),
    this.column('next', (row) => (row.nextAt ? this.format.instant(row.nextAt) : null), {
      noWrap: true,
    }),
    this.column('again', () => ''),
  ]);

  constructor() {
    effect(() => {
      if (this.sent() > 0) this.rows.reload();
    });
  }

  protected async resend(row: DeliveryRow): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.resend(this.key(), row.id);
      this.toast.say(this.say('webhooks.log.resent'));
      this.rows.reload();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }

  private column(
    id: string,
    text: (row: DeliveryRow) => string | null,
    more: Partial<TableColumn<DeliveryRow>> = {},
  ): TableColumn<DeliveryRow> {
    return { id, label: this.say(`webhooks.log.${id}`), text, ...more };
  }
}
