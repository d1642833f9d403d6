import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { KPI_CODES, type KpiCode } from '@verso/domain';
import { Control, EmptyState, Field, PageHeader, Skeleton, StatTile, TrendLine } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ExportMenu } from '../exports/export-menu';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { CellEnterprisesSection } from './cell-enterprises-section';
import { FiguresApi } from './figures-api';
import type { KpiCellView, KpisView } from '@verso/contract';
import { KpiWords } from './kpi-words';
import { PublishSection } from './publish-section';

/** The programme's figures of one month: totals, groups, the year behind, and the firms behind each. */
@Component({
  selector: 'app-figures-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellEnterprisesSection,
    Control,
    EmptyState,
    ExportMenu,
    Field,
    LoadFailed,
    PageHeader,
    PublishSection,
    RouterLink,
    Skeleton,
    StatTile,
    TranslocoDirective,
    TrendLine,
  ],
  templateUrl: './figures-page.html',
  styleUrl: './figures-page.scss',
})
export class FiguresPage {
  readonly programmeId = input.required<string>();
  /** ?month= */
  readonly month = input('');
  /** ?cell= the figure that is open */
  readonly cell = input('');

  private readonly api = inject(FiguresApi);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly words = inject(KpiWords);
  protected readonly kpis = KPI_CODES;
  protected readonly exported = ['figures'] as const;
  protected readonly asked = computed(() => ({ month: this.month() }));
  protected readonly computedAt = (view: KpisView) => ({
    at: this.format.instant(view.computedAt),
  });
  protected readonly monthName = (month: string) => this.format.month(month);

  protected readonly figures = load(
    () => ({ programmeId: this.programmeId(), month: this.month() }),
    ({ programmeId, month }, signal) => this.api.read(programmeId, month, signal),
    { keep: true, isEmpty: ({ cells }: KpisView) => cells.length === 0 },
  );
  protected readonly totals = computed(() => this.cellsOf(null));
  /** Each group once, with its cells in the order of the indicators. */
  protected readonly groups = computed(() => {
    const cells = this.figures.value()?.cells ?? [];
    const ids = [...new Set(cells.flatMap(({ networkId }) => networkId ?? []))];
    return ids.map((id) => ({ id, name: nameOf(cells, id), cells: this.cellsOf(id) }));
  });
  protected readonly series = computed(() =>
    KPI_CODES.map((kpi) => ({
      kpi,
      points: (this.figures.value()?.series ?? []).filter((point) => point.kpi === kpi),
      target: this.totals().find((cell) => cell?.kpi === kpi)?.target ?? null,
      words: {
        finding: this.language.say(`rollups.kpi.${kpi}`),
        table: this.language.say('shared.as-table'),
        month: this.language.say('rollups.month'),
        value: this.language.say(`rollups.kpi.${kpi}`),
        target: this.language.say('shared.target'),
      },
      format: (value: number | null) => this.words.value(kpi, value),
    })),
  );

  protected targetNote({ kpi, target, targetDueOn }: KpiCellView): string {
    if (target === null) return '';
    return this.language.say('rollups.target-by', {
      target: this.words.value(kpi, target),
      day: this.format.day(targetDueOn),
    });
  }

  protected choose(month: string): void {
    void this.router.navigate([], {
      queryParams: { month, cell: null },
      queryParamsHandling: 'merge',
    });
  }

  private cellsOf(networkId: string | null): (KpiCellView | undefined)[] {
    const cells = this.figures.value()?.cells ?? [];
    const find = (kpi: KpiCode) =>
      cells.find((cell) => cell.kpi === kpi && cell.networkId === networkId);
    return KPI_CODES.map(find);
  }
}

function nameOf(cells: readonly KpiCellView[], networkId: string): string {
  return cells.find((cell) => cell.networkId === networkId)?.networkName ?? '';
}
