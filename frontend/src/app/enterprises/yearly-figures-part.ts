import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { YearlyFigureView } from '@verso/contract';
import { Icon, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { EnterprisesApi } from './enterprises-api';
import { AMOUNTS } from './yearly-figure-fields';
import { type FiguresPath, YearlyFigureForm } from './yearly-figure-form';

/** A firm's fiscal years, newest first, and the size class after each: the same for the firm and for its advisor. */
@Component({
  selector: 'app-yearly-figures-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LoadFailed, MatButton, Skeleton, TranslocoDirective, YearlyFigureForm],
  host: { class: 'section' },
  templateUrl: './yearly-figures-part.html',
  styleUrl: './yearly-figures-part.scss',
})
export class YearlyFiguresPart {
  readonly path = input.required<FiguresPath>();
  /** Figures were written: what is worked out of them has changed. */
  readonly wrote = output();

  private readonly api = inject(EnterprisesApi);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  protected readonly format = inject(Format);
  protected readonly amounts = AMOUNTS;
  /** The id of the year that is being corrected, `new` for another one. */
  protected readonly open = signal<string | null>(null);
  protected readonly years = load(
    () => this.path(),
    ({ programmeId, enterpriseId }, abort) =>
      this.api.yearlyFigures(programmeId, enterpriseId, abort),
  );
  protected readonly items = computed(() => this.years.value()?.items ?? []);

  protected told(name: (typeof AMOUNTS)[number], year: YearlyFigureView): string | null {
    const cents = year[name];
    return cents === null ? null : this.format.money(cents);
  }

  protected source({ source, recordedAt, recordedByName }: YearlyFigureView): string {
    const at = this.format.instant(recordedAt);
    if (source === 'import') return this.language.say('enterprises.source.import', { at });
    const told =
      source === 'firm' ? 'enterprises.yearly.told-by-firm' : 'enterprises.facts.recorded';
    return this.language.say(told, { at, name: recordedByName ?? '–' });
  }

  protected size(code: string | null): string {
    return this.language.say(`enterprises.size.${code ?? 'unknown'}`);
  }

  protected saved(items: readonly YearlyFigureView[]): void {
    this.years.set({ items });
    this.wrote.emit();
    this.open.set(null);
    this.toast.say(this.language.say('enterprises.yearly.saved'));
  }
}
