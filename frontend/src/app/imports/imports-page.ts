import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportListRow } from '@verso/contract';
import {
  Cell,
  DataTable,
  EmptyState,
  Icon,
  PageHeader,
  Skeleton,
  type TableColumn,
} from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import { ImportChip } from './import-chip';
import { ImportsApi } from './imports-api';
import { standOf } from './import-stand';

/** Files that have come in, and the place to hand in the next one. */
@Component({
  selector: 'app-imports-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Cell,
    DataTable,
    EmptyState,
    Icon,
    ImportChip,
    LoadFailed,
    MatButton,
    PageHeader,
    RowLinks,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './imports-page.html',
  styleUrl: './imports-page.scss',
})
export class ImportsPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(ImportsApi);
  private readonly router = inject(Router);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly problems = inject(ProblemWords);
  protected readonly rows = loadPages(
    () => ({ programmeId: this.programmeId() }),
    ({ programmeId }, after, abort) => this.api.list(programmeId, after, abort),
  );
  protected readonly sending = signal(false);
  protected readonly dragging = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly standOf = standOf;
  protected readonly key = ({ id }: ImportListRow) => id;
  protected readonly href = ({ id }: ImportListRow) => this.pathOf(id);
  protected readonly columns = computed<TableColumn<ImportListRow>[]>(() => [
    {
      id: 'file',
      label: this.say('file'),
      text: (row) => row.fileName ?? this.say('file-gone'),
    },
    {
      id: 'kind',
      label: this.say('kind'),
      text: (row) => this.language.say(`imports.kind.${row.kind}`),
    },
    {
      id: 'rows',
      label: this.say('rows'),
      text: ({ counts }) => (counts ? this.format.number(counts.created + counts.changed) : null),
      align: 'end',
    },
    {
      id: 'refused',
      label: this.say('refused'),
      text: ({ counts }) => (counts ? this.format.number(counts.refused) : null),
      align: 'end',
    },
    {
      id: 'when',
      label: this.say('when'),
      text: (row) => this.format.instant(row.createdAt),
      noWrap: true,
    },
    { id: 'state', label: this.say('state') },
  ]);

  protected choose(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (file) void this.send(file);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.dragging.set(false);
    this.choose(event.dataTransfer?.files);
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.dragging.set(true);
  }

  private async send(file: File): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      const { id } = await this.api.upload(this.programmeId(), file);
      await this.router.navigateByUrl(this.pathOf(id));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.sending.set(false);
    }
  }

  private pathOf(id: string): string {
    return `/programmes/${this.programmeId()}/imports/${id}`;
  }

  private say(column: string): string {
    return this.language.say(`imports.column.${column}`);
  }
}
