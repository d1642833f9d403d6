import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RetentionFirm, RetentionRunView } from '@verso/contract';
import { DataTable, PageHeader, Skeleton, type TableColumn } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import { PrivacyApi } from './privacy-api';
import { RetentionRules } from './retention-rules';
import { UninformedSection } from './uninformed-section';

/** How long a programme keeps what, what goes tonight, and who has to be told. */
@Component({
  selector: 'app-desk-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DataTable,
    LoadFailed,
    MatButton,
    PageHeader,
    RetentionRules,
    RouterLink,
    RowLinks,
    Skeleton,
    TranslocoDirective,
    UninformedSection,
  ],
  templateUrl: './desk-page.html',
})
export class DeskPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(PrivacyApi);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly retention = load(
    () => this.programmeId(),
    (id, abort) => this.api.retention(id, abort),
  );
  protected readonly due = computed(() =>
    (this.retention.value()?.rules ?? []).reduce((sum, rule) => sum + rule.due, 0),
  );
  protected readonly firmKey = ({ enterpriseId }: RetentionFirm): string => enterpriseId;
  protected readonly firmHref = ({ enterpriseId }: RetentionFirm): string =>
    `/programmes/${this.programmeId()}/enterprises/${enterpriseId}`;
  protected readonly runKey = ({ ranAt }: RetentionRunView): string => ranAt;
  protected readonly firmColumns = computed((): TableColumn<RetentionFirm>[] => [
    { id: 'firm', label: this.language.say('privacy.desk.firm'), text: ({ name }) => name },
    this.figure('contacts', ({ contacts }) => contacts),
    this.figure('notes', ({ notes }) => notes),
  ]);
  protected readonly runColumns = computed((): TableColumn<RetentionRunView>[] => [
    {
      id: 'ran',
      label: this.language.say('privacy.desk.ran'),
      text: ({ ranAt }) => this.format.instant(ranAt),
    },
    this.figure('contacts', ({ contacts }) => contacts),
    this.figure('notes', ({ notes }) => notes),
    this.figure('people', ({ people }) => people),
    this.figure('mails', ({ mails }) => mails),
  ]);

  private figure<Row>(name: string, of: (row: Row) => number): TableColumn<Row> {
    const label = this.language.say(`privacy.desk.${name}`);
    return { id: name, label, align: 'end', text: (row) => this.format.number(of(row)) };
  }
}
