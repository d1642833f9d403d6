import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Params, Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  Cell,
  Control,
  DataTable,
  EmptyState,
  Field,
  Notice,
  PageHeader,
  Skeleton,
  type TableColumn,
} from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { Session } from '../session/session';
import { ExportMenu } from '../exports/export-menu';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import { MailChip } from './mail-chip';
import type { MailRow } from '@verso/contract';
import { MAIL_KINDS, MAIL_STATES, MailsApi } from './mails-api';

/** The outbox: every mail that Verso has written, and what became of it. */
@Component({
  selector: 'app-mails-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Cell,
    Control,
    DataTable,
    EmptyState,
    ExportMenu,
    Field,
    LoadFailed,
    MailChip,
    MatButton,
    Notice,
    PageHeader,
    RowLinks,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './mails-page.html',
})
export class MailsPage {
  /** Absent for administrators, who see the mails of no programme too. */
  readonly programmeId = input<string>();
  /** ?state= */
  readonly state = input('');
  /** ?kind= */
  readonly kind = input('');

  private readonly api = inject(MailsApi);
  private readonly router = inject(Router);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly states = MAIL_STATES;
  protected readonly kinds = MAIL_KINDS;
  protected readonly rows = loadPages(
    () => ({ programmeId: this.programmeId(), state: this.state(), kind: this.kind() }),
    (query, after, signal) => this.api.list({ ...query, after }, signal),
  );
  protected readonly key = (row: MailRow) => row.id;
  protected readonly href = (row: MailRow) => {
    const programmeId = this.programmeId();
    return programmeId ? `/programmes/${programmeId}/mails/${row.id}` : `/mails/${row.id}`;
  };
  protected readonly columns = computed<TableColumn<MailRow>[]>(() => [
    {
      id: 'subject',
      label: this.language.say('mails.subject'),
      text: (row) => row.subject ?? this.language.say('mails.kind.' + row.kind),
    },
    {
      id: 'to',
      label: this.language.say('mails.to'),
      text: (row) => `${row.recipientName}, ${row.recipientEmail}`,
    },
    {
      id: 'when',
      label: this.language.say('mails.when'),
      text: (row) => this.format.instant(row.createdAt),
      noWrap: true,
    },
    { id: 'state', label: this.language.say('mails.became'), text: (row) => row.state },
  ]);

  protected filter(by: Params): void {
    void this.router.navigate([], {
      queryParams: by,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
