import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  DataTable,
  Icon,
  Notice,
  PageHeader,
  Skeleton,
  StatTile,
  type TableColumn,
} from '@verso/ui';

import type { SystemQueue, SystemSchedule, SystemView, SystemWorker } from '@verso/contract';
import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { jobName } from '../jobs/job-name';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { concernsOf } from './concerns';
import { durationWords } from './duration-words';
import { SystemApi } from './system-api';
import { VersionsSection } from './versions-section';

/** How the installation is: for administrators, before and after somebody calls. */
@Component({
  selector: 'app-system-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DataTable,
    Icon,
    LoadFailed,
    MatButton,
    Notice,
    PageHeader,
    RouterLink,
    Skeleton,
    StatTile,
    TranslocoDirective,
    VersionsSection,
  ],
  templateUrl: './system-page.html',
})
export class SystemPage {
  private readonly api = inject(SystemApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly state = load(
    () => ({}),
    (_, signal) => this.api.show(signal),
    { keep: true },
  );
  protected readonly concerns = computed(() => {
    const view = this.state.value();
    return view ? concernsOf(view) : [];
  });
  protected readonly living = computed(
    () => (this.state.value()?.workers ?? []).filter(({ lives }) => lives).length,
  );

  protected readonly queueKey = (row: SystemQueue) => row.queue;
  protected readonly queueColumns = computed<TableColumn<SystemQueue>[]>(() => [
    {
      id: 'queue',
      label: this.language.say('system.queues.queue'),
      text: (row) => this.language.say('system.queue.' + row.queue),
    },
    ...(['waiting', 'active', 'delayed', 'failed'] as const).map((state) => ({
      id: state,
      label: this.language.say('system.queues.' + state),
      text: (row: SystemQueue) => this.format.number(row[state]),
      align: 'end' as const,
    })),
  ]);

  protected readonly jobKey = (row: SystemSchedule) => row.job;
  protected readonly jobColumns = computed<TableColumn<SystemSchedule>[]>(() => [
    {
      id: 'job',
      label: this.language.say('system.schedules.job'),
      text: (row) => jobName(row.job, (key) => this.language.say(key)),
    },
    {
      id: 'ended',
      label: this.language.say('system.schedules.ended'),
      text: (row) => this.format.instant(row.endedAt),
      noWrap: true,
    },
    {
      id: 'outcome',
      label: this.language.say('system.schedules.outcome'),
      text: (row) => this.language.say('system.outcome.' + (row.outcome ?? 'none')),
    },
  ]);

  protected readonly workerKey = (row: SystemWorker) => row.machine + row.startedAt;
  protected readonly workerColumns = computed<TableColumn<SystemWorker>[]>(() => [
    {
      id: 'machine',
      label: this.language.say('system.workers.machine'),
      text: (row) => row.machine,
    },
    {
      id: 'version',
      label: this.language.say('system.versions.verso'),
      text: (row) => row.version,
    },
    {
      id: 'seen',
      label: this.language.say('system.workers.seen'),
      text: (row) => this.format.instant(row.seenAt),
      noWrap: true,
    },
    {
      id: 'lives',
      label: this.language.say('system.workers.state'),
      text: (row) => this.language.say('system.workers.' + (row.lives ? 'lives' : 'gone')),
    },
  ]);

  /** Of the last backup, when the page was asked for. */
  protected age({ at, backup }: SystemView): string {
    return this.duration(Math.max(0, Date.parse(at) - Date.parse(backup?.endedAt ?? at)) / 1_000);
  }

  protected duration(seconds: number): string {
    const { key, n } = durationWords(seconds);
    return this.language.say(key, { n: this.format.number(n) });
  }
}
