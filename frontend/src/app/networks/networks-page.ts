import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { DataTable, EmptyState, Icon, PageHeader, Skeleton, type TableColumn } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ExportMenu } from '../exports/export-menu';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import type { NetworkRow } from '@verso/contract';
import { NetworksApi } from './networks-api';

/** The groups of the programme, and how much moves in each. */
@Component({
  selector: 'app-networks-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DataTable,
    EmptyState,
    ExportMenu,
    Icon,
    LoadFailed,
    MatButton,
    PageHeader,
    RouterLink,
    RowLinks,
    Skeleton,
    TranslocoDirective,
  ],
  template: `
    <div class="page" *transloco="let t">
      <ui-page-header [heading]="t('networks.list.heading')" [lead]="t('networks.list.lead')">
        @if (networks.state() === 'ready') {
          <a pageAction matButton="filled" routerLink="new"
            ><ui-icon name="plus" />{{ t('networks.list.new') }}</a
          >
        }
        <a pageAction matButton="outlined" routerLink="month"
          ><ui-icon name="calendar-clock" />{{ t('networks.list.month') }}</a
        >
        @if (session.isStaff()) {
          <a pageAction matButton="outlined" routerLink="adoption"
            ><ui-icon name="circle-check" />{{ t('networks.list.adoption') }}</a
          >
        }
        @if (session.isStaff()) {
          <a pageAction matButton="outlined" routerLink="../gatherings"
            ><ui-icon name="users" />{{ t('networks.list.gatherings') }}</a
          >
        }
        @if (session.isStaff()) {
          <a pageAction matButton="outlined" routerLink="../links"
            ><ui-icon name="globe" />{{ t('networks.list.links') }}</a
          >
        }
        @if (session.isStaff()) {
          <app-export-menu
            pageAction
            [lists]="['networks', 'network-members']"
            [programmeId]="programmeId()"
          />
        }
      </ui-page-header>
      @switch (networks.state()) {
        @case ('loading') {
          <ui-skeleton shape="table" [lines]="5" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="networks.error()" (retry)="networks.reload()" />
        }
        @case ('empty') {
          <ui-empty-state
            icon="users"
            [heading]="t('networks.list.empty')"
            [text]="t('networks.list.empty-text')"
          >
            <a matButton="filled" routerLink="new"
              ><ui-icon name="plus" />{{ t('networks.list.new') }}</a
            >
          </ui-empty-state>
        }
        @case ('ready') {
          <ui-data-table
            [caption]="t('networks.list.heading')"
            [columns]="columns()"
            [rows]="networks.value()?.items ?? []"
            [rowKey]="key"
            [rowHref]="href"
            [refreshing]="networks.refreshing()"
          />
          <p class="quiet small">{{ t('networks.list.counted') }}</p>
        }
      }
    </div>
  `,
})
export class NetworksPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(NetworksApi);
  private readonly language = inject(Language);
  protected readonly session = inject(Session);
  private readonly format = inject(Format);
  protected readonly networks = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.list(programmeId, signal),
  );
  protected readonly columns = computed<readonly TableColumn<NetworkRow>[]>(() => [
    { id: 'name', label: this.say('column.name'), text: ({ name }) => name },
    { id: 'kind', label: this.say('column.kind'), text: ({ kind }) => this.say(`kind.${kind}`) },
    {
      id: 'municipality',
      label: this.say('column.municipality'),
      text: (row) => this.language.pick(row.municipalityLabel) || null,
    },
    {
      id: 'starts',
      label: this.say('column.starts'),
      text: (row) => this.format.day(row.startsOn),
      noWrap: true,
      wideOnly: true,
    },
    {
      id: 'members',
      label: this.say('column.members'),
      text: (row) => this.format.number(row.memberCount),
      align: 'end',
    },
    {
      id: 'running',
      label: this.say('column.running'),
      text: (row) => this.format.number(row.experimentsRunning),
      align: 'end',
    },
    {
      id: 'decided',
      label: this.say('column.decided'),
      text: (row) => this.format.number(row.experimentsDecided),
      align: 'end',
    },
  ]);
  protected readonly key = ({ id }: NetworkRow) => id;
  protected readonly href = ({ id }: NetworkRow) =>
    `/programmes/${this.programmeId()}/networks/${id}`;

  private say(key: string): string {
    return this.language.say(`networks.${key}`);
  }
}
