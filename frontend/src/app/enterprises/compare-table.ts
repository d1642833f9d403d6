import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { EnterpriseView } from '@verso/contract';
import { StatusChip } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { compareLines } from './compare-lines';
import { FactSourceNote } from './fact-source-note';

/** Two firms field by field, with where each fact is from; on a phone each field above its two values. */
@Component({
  selector: 'app-compare-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FactSourceNote, RouterLink, StatusChip, TranslocoDirective],
  templateUrl: './compare-table.html',
  styleUrl: './compare-table.scss',
})
export class CompareTable {
  readonly programmeId = input.required<string>();
  readonly firms = input.required<readonly [EnterpriseView, EnterpriseView]>();

  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly lines = computed(() => {
    const [first, second] = this.firms();
    return compareLines(first, second, {
      pick: (label) => this.language.pick(label),
      code: (list, code) => this.language.say(`enterprises.${list}.${code}`),
      day: (date) => this.format.day(date),
    });
  });
}
