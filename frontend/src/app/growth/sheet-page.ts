import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { instrumentOf, itemCodes } from '@verso/domain';
import { Icon, Notice, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { GrowthApi } from './growth-api';
import { growthHome, growthPlace } from './growth-places';
import { SheetForm } from './sheet-form';

/** A self-assessment, answered by the entrepreneur or by her advisor with her. */
@Component({
  selector: 'app-sheet-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Icon, LoadFailed, Notice, PageHeader, RouterLink],
    ...[SheetForm, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './sheet-page.html',
})
export class SheetPage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();
  readonly sheetId = input.required<string>();
  /** Whether it is the entrepreneur's own page: its route says so. */
  readonly isMine = input(false);

  private readonly api = inject(GrowthApi);
  private readonly router = inject(Router);
  protected readonly path = computed(() => ({
    ...{ programmeId: this.programmeId(), enterpriseId: this.enterpriseId() },
    sheetId: this.sheetId(),
  }));
  protected readonly home = computed(() => growthHome(this.path(), this.isMine()));
  protected readonly sheet = load(
    () => this.path(),
    (path, signal) => this.api.sheet(path, signal),
  );
  protected readonly statements = computed(() => {
    const sheet = this.sheet.value();
    return sheet ? itemCodes(instrumentOf(sheet.instrument)).length : 0;
  });
  protected readonly result = computed(() => [
    ...growthPlace(this.path(), this.isMine()),
    ...['results', this.sheet.value()?.instrument ?? ''],
  ]);

  protected showResult(): void {
    void this.router.navigate(this.result(), { replaceUrl: true });
  }
}
