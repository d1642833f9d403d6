import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { FiguresApi } from './figures-api';
import type { KpiCellEnterprisesView } from '@verso/contract';
import { KpiWords } from './kpi-words';

/** What a figure is made of: its firms, and how it was counted. */
@Component({
  selector: 'app-cell-enterprises-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LoadFailed, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @switch (opened.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="4" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="opened.error()" (retry)="opened.reload()" />
        }
        @default {
          @if (opened.value(); as view) {
            <div class="row spread">
              <h2>
                {{ t('rollups.kpi.' + view.cell.kpi) }}:
                {{ words.value(view.cell.kpi, view.cell.value) }}
                @if (view.cell.networkName) {
                  <span class="quiet">{{ view.cell.networkName }}</span>
                }
              </h2>
              <a
                class="word-button"
                [routerLink]="[]"
                [queryParams]="{ cell: null }"
                queryParamsHandling="merge"
              >
                <ui-icon name="x" />{{ t('shared.close') }}
              </a>
            </div>
            @if (view.cell.denominator !== null) {
              <p>{{ view.cell.numerator }} / {{ view.cell.denominator }}</p>
            }
            <ul class="list-plain firms">
              @for (firm of view.items; track firm.id) {
                <li>
                  <a [routerLink]="['/programmes', programmeId(), 'enterprises', firm.id]">{{
                    firm.name
                  }}</a>
                  <span class="quiet small">{{ language.pick(firm.municipalityLabel) }}</span>
                </li>
              } @empty {
                <li class="quiet">{{ t('rollups.no-firms') }}</li>
              }
            </ul>
            <p class="quiet small">
              {{
                t('rollups.made-of', {
                  method: t('shared.method.' + view.madeOf.method),
                  version: view.madeOf.version,
                  day: format.day(view.madeOf.parameters.asOf),
                  enrolments: view.madeOf.facts.enrolments,
                  memberships: view.madeOf.facts.memberships,
                  decisions: view.madeOf.facts.decisions,
                })
              }}
            </p>
          }
        }
      }
    </ng-container>
  `,
  styles: `
    .firms {
      columns: 260px auto;
    }
    li {
      break-inside: avoid;
      padding: 6px 0;
    }
    li span {
      display: block;
    }
  `,
})
export class CellEnterprisesSection {
  readonly programmeId = input.required<string>();
  readonly cellId = input.required<string>();

  private readonly api = inject(FiguresApi);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly words = inject(KpiWords);
  protected readonly opened = load(
    () => ({ programmeId: this.programmeId(), cellId: this.cellId() }),
    ({ programmeId, cellId }, signal) => this.api.enterprisesOf(programmeId, cellId, signal),
    { isEmpty: (_view: KpiCellEnterprisesView) => false },
  );
}
