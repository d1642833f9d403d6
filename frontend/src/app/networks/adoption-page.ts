import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AdoptionView, GroupAdoption, RegionAdoption } from '@verso/contract';
import {
  Cell,
  DataTable,
  EmptyState,
  Icon,
  PageHeader,
  Skeleton,
  StatusChip,
  type StatusTone,
  type TableColumn,
  Toast,
} from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import { AdoptionApi } from './adoption-api';
import { UpkeepForm } from './upkeep-form';

/** Whether the groups of a programme work as the operating model says, and go on without a project. */
@Component({
  selector: 'app-adoption-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Cell, DataTable, EmptyState, Icon, LoadFailed, MatButton, PageHeader, RouterLink],
    ...[RowLinks, Skeleton, StatusChip, TranslocoDirective, UpkeepForm],
  ],
  templateUrl: './adoption-page.html',
  styles: `
    .fact {
      display: grid;
      gap: 4px;
      justify-items: start;
    }
  `,
})
export class AdoptionPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(AdoptionApi);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  private readonly format = inject(Format);
  protected readonly changing = signal<GroupAdoption | null>(null);
  protected readonly adoption = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.read(programmeId, signal),
    { isEmpty: ({ groups }) => groups.length === 0 },
  );
  protected readonly groups = computed(() => this.adoption.value()?.groups ?? []);
  protected readonly columns = computed<readonly TableColumn<GroupAdoption>[]>(() => [
    { id: 'name', label: this.say('column.name'), text: ({ name }) => name },
    {
      id: 'started',
      label: this.say('column.started'),
      text: ({ startedOn }) => startedOn && this.format.day(startedOn),
      noWrap: true,
    },
    { id: 'rhythm', label: this.say('column.rhythm') },
    { id: 'hosts', label: this.say('column.hosts') },
    { id: 'upkeep', label: this.say('column.upkeep') },
    { id: 'act', label: this.say('column.change'), align: 'end' },
  ]);
  protected readonly key = ({ networkId }: GroupAdoption) => networkId;
  protected readonly href = ({ networkId }: GroupAdoption) =>
    `/programmes/${this.programmeId()}/networks/${networkId}`;

  protected headingOf({ regionLabel, groups }: RegionAdoption): string {
    if (!regionLabel) return this.say('no-region', { groups });
    return this.say('region', { region: this.language.pick(regionLabel), groups });
  }

  protected countsOf({ started, keepRhythm, rotate, independent }: RegionAdoption): string {
    return this.say('counts', { started, rhythm: keepRhythm, rotate, independent });
  }

  /** What is said of one thing: that it holds, that it does not, or that it is too early to say. */
  protected said(holds: boolean | null, yes: string, no: string, unknown: string) {
    if (holds === null) return { tone: 'neutral' as StatusTone, label: this.say(unknown) };
    const tone: StatusTone = holds ? 'good' : 'attention';
    return { tone, label: this.say(holds ? yes : no) };
  }

  protected upkeepOf({ upkeep, upkeepSinceOn }: GroupAdoption): string {
    if (upkeep === null || upkeepSinceOn === null) return '';
    const day = this.format.day(upkeepSinceOn);
    return this.say('since', { upkeep: this.say(`kept.${upkeep}`), day });
  }

  protected show(view: AdoptionView): void {
    this.adoption.set(view);
    this.changing.set(null);
    this.toast.say(this.language.say('shared.saved'));
  }

  private say(key: string, params: Record<string, unknown> = {}): string {
    return this.language.say(`networks.adoption.${key}`, params);
  }
}
