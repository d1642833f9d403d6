import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OwnSizeView, SizeView } from '@verso/contract';
import { EmptyState, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Language } from '../shell/language/language';
import { NoLinksPart } from './no-links-part';
import { OwnershipPart } from './ownership-part';
import { SizeApi } from './size-api';
import { SizeWorking } from './size-working';
import { YearlyFiguresPart } from './yearly-figures-part';

/** An entrepreneur's own firms: their fiscal years as she tells them, the size class after them, and her word that there are no links. */
@Component({
  selector: 'app-my-size-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, LoadFailed, NoLinksPart, OwnershipPart, PageHeader],
    ...[SizeWorking, Skeleton, TranslocoDirective, VisibilityNote, YearlyFiguresPart],
  ],
  template: `
    <div class="page" *transloco="let t">
      <ui-page-header
        [heading]="t('enterprises.size.own-heading')"
        [lead]="t('enterprises.size.mine')"
      />
      @switch (sizes.state()) {
        @case ('ready') {
          @for (firm of sizes.value(); track firm.programmeId + firm.enterpriseId) {
            <section class="stack">
              <h2>
                {{ firm.enterpriseName }}
                <span class="quiet small">{{ language.pick(firm.programmeLabel) }}</span>
              </h2>
              <app-yearly-figures-part [path]="firm" (wrote)="sizes.reload()" />
              <app-no-links-part [path]="firm" [view]="firm" (changed)="show(firm, $event)" />
              <app-size-working [view]="firm" [firmName]="firm.enterpriseName" />
              @if (firm.links.length > 0) {
                <app-ownership-part [path]="firm" [firmName]="firm.enterpriseName" [view]="firm" />
              }
            </section>
          }
          <ui-visibility-note>{{ t('enterprises.yearly.who-sees') }}</ui-visibility-note>
        }
        @case ('empty') {
          <ui-empty-state
            icon="building"
            [heading]="t('enterprises.size.no-firm')"
            [text]="t('enterprises.size.no-firm-text')"
          />
        }
        @case ('failed') {
          <app-load-failed [problem]="sizes.error()" (retry)="sizes.reload()" />
        }
        @default {
          <ui-skeleton [lines]="6" [label]="t('shared.loading')" />
        }
      }
    </div>
  `,
})
export class MySizePage {
  private readonly api = inject(SizeApi);
  protected readonly language = inject(Language);
  protected readonly sizes = load(
    () => ({}),
    (_, signal) => this.api.mine(signal),
  );

  protected show(firm: OwnSizeView, size: SizeView): void {
    const all = this.sizes.value() ?? [];
    this.sizes.set(all.map((one) => (one === firm ? { ...firm, ...size } : one)));
  }
}
