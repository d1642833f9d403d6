import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader, Skeleton } from '@verso/ui';

import { LoadFailed } from '../api/load-failed';
import { PageTitle } from '../shell/page-title';
import { EnterpriseRecord } from './enterprise-record';
import { ENTERPRISE_SECTIONS } from './enterprise-sections';
import { StageChip } from './stage-chip';

/** One firm in one programme: what happens with it, and what is known about it. */
@Component({
  selector: 'app-enterprise-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    LoadFailed,
    NgComponentOutlet,
    PageHeader,
    RouterLink,
    Skeleton,
    StageChip,
    TranslocoDirective,
  ],
  providers: [EnterpriseRecord],
  templateUrl: './enterprise-page.html',
  styleUrl: './enterprise-page.scss',
})
export class EnterprisePage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();

  protected readonly record = inject(EnterpriseRecord);
  private readonly sections = inject(ENTERPRISE_SECTIONS);
  protected readonly listPath = computed(() => ['/programmes', this.programmeId(), 'enterprises']);
  /** A firm that was merged leads to the one that was kept. */
  protected readonly keptPath = computed(() => {
    const { code, params } = this.record.error() ?? {};
    return code === 'enterprise.merged' ? [...this.listPath(), params?.['enterpriseId']] : null;
  });
  protected readonly main = this.sections.filter(({ place }) => place === 'main');
  protected readonly side = this.sections.filter(({ place }) => place === 'side');

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      this.record.look({ programmeId: this.programmeId(), enterpriseId: this.enterpriseId() });
    });
    effect(() => {
      const firm = this.record.found();
      if (firm) title.name(firm.profile.name);
    });
  }
}
