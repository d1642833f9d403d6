import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ExportStepView } from '@verso/contract';
import { EmptyState, Icon, Skeleton, StatusChip } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { CountryNames } from '../shell/language/country-names';
import { ExportStepForm } from './export-step-form';
import { type ExportPaths, type FirmPath, MarketsApi } from './markets-api';

/** Which form is open: of a new market, of one by its code, or of a step to take back by its id. */
interface OpenForm {
  readonly form: 'market' | 'step' | 'take-back';
  readonly of?: string;
}

/** A firm's ways to markets abroad, the same for the firm itself and for its advisor. */
@Component({
  selector: 'app-export-paths-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, ExportStepForm, Icon, LoadFailed, MatButton],
    ...[ReasonForm, Skeleton, StatusChip, TranslocoDirective],
  ],
  host: { class: 'section' },
  templateUrl: './export-paths-part.html',
  styleUrl: './export-paths-part.scss',
})
export class ExportPathsPart {
  readonly path = input.required<FirmPath>();

  private readonly api = inject(MarketsApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly countries = inject(CountryNames);
  protected readonly open = signal<OpenForm | null>(null);
  protected readonly paths = load(
    () => this.path(),
    (path, signal) => this.api.read(path, signal),
  );

  protected isOpen(form: OpenForm['form'], of?: string): boolean {
    const open = this.open();
    return open?.form === form && open.of === of;
  }

  protected show(paths: ExportPaths): void {
    this.paths.set(paths);
    this.open.set(null);
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    this.show(await this.api.takeBack(this.path(), this.open()?.of ?? '', { reason }));
  };

  /** Day, amount, channel, partner and what helped, as far as they are told. */
  protected lineOf(step: ExportStepView): string {
    const { happenedOn, valueCents, channel, partner, helped } = step;
    const parts = [
      this.format.day(happenedOn),
      valueCents !== null && this.format.exactMoney(valueCents),
      channel !== null && this.language.say(`markets.channel.${channel}`),
      partner,
      helped !== null &&
        this.language.say('markets.helped', { what: this.language.say(`markets.help.${helped}`) }),
    ];
    return parts.filter(Boolean).join(' · ');
  }
}
