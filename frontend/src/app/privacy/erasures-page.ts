import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ErasureRow } from '@verso/contract';
import { helsinkiDate } from '@verso/domain';
import {
  Cell,
  DataTable,
  EmptyState,
  PageHeader,
  Skeleton,
  StatusChip,
  type TableColumn,
} from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import { PrivacyApi } from './privacy-api';

/** Requests for erasure that one settles, the most urgent first. */
@Component({
  selector: 'app-erasures-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Cell,
    DataTable,
    EmptyState,
    LoadFailed,
    PageHeader,
    RowLinks,
    Skeleton,
    StatusChip,
    TranslocoDirective,
  ],
  template: `
    <div class="page" *transloco="let t">
      <ui-page-header
        [heading]="t('privacy.erasures.heading')"
        [lead]="t('privacy.erasures.lead')"
      />
      @switch (erasures.state()) {
        @case ('loading') {
          <ui-skeleton shape="table" [lines]="5" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="erasures.error()" (retry)="erasures.reload()" />
        }
        @case ('empty') {
          <ui-empty-state
            icon="shield-check"
            [heading]="t('privacy.erasures.empty')"
            [text]="t('privacy.erasures.empty-text')"
          />
        }
        @case ('ready') {
          <ui-data-table
            [caption]="t('privacy.erasures.heading')"
            [columns]="columns()"
            [rows]="rows()"
            [rowKey]="key"
            [rowHref]="href"
          >
            <ui-status-chip
              *uiCell="'state' of rows(); let row"
              [tone]="isLate(row) ? 'bad' : row.state === 'open' ? 'attention' : 'neutral'"
              [label]="
                t(isLate(row) ? 'privacy.erasures.overdue' : 'privacy.erasures.states.' + row.state)
              "
            />
          </ui-data-table>
        }
      }
    </div>
  `,
})
export class ErasuresPage {
  private readonly api = inject(PrivacyApi);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly erasures = load(
    () => ({}),
    (_, abort) => this.api.erasures(abort),
  );
  protected readonly rows = computed(() => this.erasures.value()?.items ?? []);
  protected readonly key = ({ id }: ErasureRow): string => id;
  protected readonly href = ({ id }: ErasureRow): string => `/erasures/${id}`;
  protected readonly columns = computed((): TableColumn<ErasureRow>[] => [
    {
      id: 'about',
      label: this.language.say('privacy.erasures.about'),
      text: ({ name, subject, programmeLabel }) =>
        [
          name ?? '–',
          subject === 'person'
            ? this.language.say('privacy.erasures.person')
            : this.language.pick(programmeLabel),
        ].join(' · '),
    },
    {
      id: 'requested',
      label: this.language.say('privacy.erasures.requested'),
      text: ({ requestedAt }) => this.format.instant(requestedAt),
      wideOnly: true,
    },
    {
      id: 'due',
      label: this.language.say('privacy.erasures.due'),
      text: ({ dueOn }) => this.format.day(dueOn),
    },
    { id: 'state', label: this.language.say('privacy.erasures.state'), text: ({ state }) => state },
  ]);

  protected isLate({ state, dueOn }: ErasureRow): boolean {
    return state === 'open' && dueOn < helsinkiDate(Date.now());
  }
}
