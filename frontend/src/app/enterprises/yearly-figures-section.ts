import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { YearlyFigureView } from '@verso/contract';
import { Icon, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { EnterpriseRecord } from './enterprise-record';
import { EnterprisesApi } from './enterprises-api';
import { AMOUNTS } from './yearly-figure-fields';
import { YearlyFigureForm } from './yearly-figure-form';

/** A firm's fiscal years, newest first, and the size class after each of them. */
@Component({
  selector: 'app-yearly-figures-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LoadFailed, MatButton, Skeleton, TranslocoDirective, YearlyFigureForm],
  host: { class: 'section' },
  templateUrl: './yearly-figures-section.html',
  styleUrl: './yearly-figures-section.scss',
})
export class YearlyFiguresSection {
  private readonly api = inject(EnterprisesApi);
  private readonly record = inject(EnterpriseRecord);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  protected readonly format = inject(Format);
  protected readonly amounts = AMOUNTS;
  /** The id of the year that is being corrected, `new` for another one. */
  protected readonly open = signal<string | null>(null);
  protected readonly years = load(
    () => ({ programmeId: this.record.programmeId(), enterpriseId: this.record.firm().id }),
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
    return source === 'import'
      ? this.language.say('enterprises.source.import', { at })
      : this.language.say('enterprises.facts.recorded', { at, name: recordedByName ?? '–' });
  }

  protected size(code: string | null): string {
    return this.language.say(`enterprises.size.${code ?? 'unknown'}`);
  }

  protected saved(items: readonly YearlyFigureView[]): void {
    this.years.set({ items });
    this.record.wroteFigures();
    this.open.set(null);
    this.toast.say(this.language.say('enterprises.yearly.saved'));
  }
}
