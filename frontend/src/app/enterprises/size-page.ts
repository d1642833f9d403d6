import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SizeView } from '@verso/contract';
import { Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterprisesApi } from './enterprises-api';
import { NoLinksPart } from './no-links-part';
import { OwnershipPart } from './ownership-part';
import { SizeApi } from './size-api';
import { SizeWorking } from './size-working';

/** The size class of a firm line by line, and the ownership that it rests on; made to be printed, too. */
@Component({
  selector: 'app-size-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Icon, LoadFailed, MatButton, NoLinksPart, OwnershipPart, PageHeader],
    ...[RouterLink, SizeWorking, Skeleton, TranslocoDirective],
  ],
  template: `
    <div class="page" *transloco="let t">
      @switch (page.state()) {
        @case ('ready') {
          @let shown = page.value()!;
          @let name = shown.firm.profile.name;
          <ui-page-header [heading]="t('enterprises.size.heading')" [lead]="name">
            <a pageBack class="row no-print" [routerLink]="firmPath()"
              ><ui-icon name="arrow-left" />{{ t('enterprises.size.back') }}</a
            >
            <button pageAction matButton="outlined" type="button" (click)="print()">
              {{ t('enterprises.size.print') }}
            </button>
          </ui-page-header>
          <app-size-working [view]="shown.size" [firmName]="name" />
          <app-ownership-part
            [writes]="true"
            [path]="path()"
            [firmName]="name"
            [view]="shown.size"
            (changed)="show($event)"
          />
          <app-no-links-part [path]="path()" [view]="shown.size" (changed)="show($event)" />
        }
        @case ('failed') {
          <a class="row" [routerLink]="firmPath()"
            ><ui-icon name="arrow-left" />{{ t('enterprises.size.back') }}</a
          >
          <app-load-failed [problem]="page.error()" (retry)="page.reload()" />
        }
        @default {
          <ui-skeleton [lines]="8" [label]="t('shared.loading')" />
        }
      }
    </div>
  `,
})
export class SizePage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();

  private readonly api = inject(SizeApi);
  private readonly enterprises = inject(EnterprisesApi);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly path = computed(() => ({
    programmeId: this.programmeId(),
    enterpriseId: this.enterpriseId(),
  }));
  protected readonly firmPath = computed(() => [
    ...['/programmes', this.programmeId(), 'enterprises', this.enterpriseId()],
  ]);
  protected readonly page = load(
    () => this.path(),
    async (path, signal) => {
      const [firm, size] = await Promise.all([
        this.enterprises.read(path.programmeId, path.enterpriseId, signal),
        this.api.read(path, signal),
      ]);
      return { firm, size };
    },
  );

  protected show(size: SizeView): void {
    const shown = this.page.value();
    if (shown) this.page.set({ ...shown, size });
  }

  protected print(): void {
    this.window?.print();
  }
}
