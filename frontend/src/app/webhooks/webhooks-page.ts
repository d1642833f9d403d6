import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  Cell,
  DataTable,
  EmptyState,
  Icon,
  PageHeader,
  Skeleton,
  type TableColumn,
} from '@verso/ui';

import type { WebhookRow } from '@verso/contract';
import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import { WebhookChip } from './webhook-chip';
import { WebhooksApi } from './webhooks-api';

/** Which other programs hear of what happens in the programme, and whether they answer. */
@Component({
  selector: 'app-webhooks-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Cell,
    DataTable,
    EmptyState,
    Icon,
    LoadFailed,
    MatButton,
    PageHeader,
    RouterLink,
    RowLinks,
    Skeleton,
    TranslocoDirective,
    WebhookChip,
  ],
  template: `
    <div class="page" *transloco="let t">
      <ui-page-header [heading]="t('webhooks.heading')" [lead]="t('webhooks.lead')">
        <a pageAction matButton="filled" routerLink="new"
          ><ui-icon name="plus" />{{ t('webhooks.add') }}</a
        >
      </ui-page-header>
      @switch (webhooks.state()) {
        @case ('loading') {
          <ui-skeleton shape="table" [lines]="3" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="webhooks.error()" (retry)="webhooks.reload()" />
        }
        @case ('empty') {
          <ui-empty-state
            icon="send"
            [heading]="t('webhooks.empty')"
            [text]="t('webhooks.empty-text')"
          />
        }
        @case ('ready') {
          <ui-data-table
            [caption]="t('webhooks.heading')"
            [columns]="columns()"
            [rows]="webhooks.value() ?? []"
            [rowKey]="key"
            [rowHref]="href"
          >
            <app-webhook-chip
              *uiCell="'state' of webhooks.value() ?? []; let row"
              [webhook]="row"
            />
          </ui-data-table>
        }
      }
    </div>
  `,
})
export class WebhooksPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(WebhooksApi);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly webhooks = load(
    () => this.programmeId(),
    (programmeId, abort) => this.api.list(programmeId, abort),
  );
  protected readonly key = (row: WebhookRow) => row.id;
  protected readonly href = (row: WebhookRow) =>
    `/programmes/${this.programmeId()}/webhooks/${row.id}`;
  protected readonly columns = computed((): TableColumn<WebhookRow>[] => [
    { id: 'url', label: this.language.say('webhooks.url'), text: (row) => row.url },
    { id: 'state', label: this.language.say('webhooks.state'), text: () => '' },
    {
      id: 'events',
      label: this.language.say('webhooks.events'),
      text: (row) =>
        row.events.map((event) => this.language.say('webhooks.event.' + dashed(event))).join(', '),
    },
    {
      id: 'delivered',
      label: this.language.say('webhooks.delivered'),
      text: (row) => this.format.instant(row.deliveredAt),
      noWrap: true,
    },
  ]);
}

const dashed = (event: string): string => event.replace('.', '-');
