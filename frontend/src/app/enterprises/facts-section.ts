import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, Notice } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { EnterpriseRecord } from './enterprise-record';
import { FactSourceNote } from './fact-source-note';
import { addressOf } from './postal-address';

/** What is known about a firm, each fact with its source. */
@Component({
  selector: 'app-facts-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FactSourceNote, Icon, Notice, RouterLink, TranslocoDirective],
  host: { class: 'section' },
  templateUrl: './facts-section.html',
  styles: `
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 2px;
    }
    dt {
      font-size: var(--text-13);
    }
  `,
})
export class FactsSection {
  private readonly record = inject(EnterpriseRecord);
  protected readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly firm = this.record.firm;
  protected readonly profile = computed(() => this.firm().profile);
  protected readonly sources = computed(() => this.profile().sources);
  protected readonly address = computed(() => addressOf(this.profile()));
  protected readonly editPath = computed(() => [
    '/programmes',
    this.record.programmeId(),
    'enterprises',
    this.firm().id,
    'edit',
  ]);
  protected readonly industry = computed(() => {
    const { industryCode, industryLabel } = this.profile();
    return this.language.pick(industryLabel) || industryCode || null;
  });
}
