import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Session } from '../session/session';
import { fieldsOf, requestOf } from './card-fields';
import { CardForm, type SaveCard } from './card-form';
import { ExperimentsApi } from './experiments-api';

/** A card that has not started yet, changed. */
@Component({
  selector: 'app-card-edit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardForm, LoadFailed, PageHeader, Skeleton, TranslocoDirective],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('experiments.edit.heading')"
        [lead]="t('experiments.edit.lead')"
      />
      @switch (experiment.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="8" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="experiment.error()" (retry)="experiment.reload()" />
        }
        @default {
          @if (card(); as fields) {
            <app-card-form
              [card]="fields"
              [place]="experimentId()"
              [save]="save"
              [ownerWrites]="owns()"
              (cancelled)="open()"
            />
          }
        }
      }
    </div>
  `,
})
export class CardEditPage {
  readonly programmeId = input.required<string>();
  readonly experimentId = input.required<string>();

  private readonly api = inject(ExperimentsApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly key = computed(() => ({
    programmeId: this.programmeId(),
    experimentId: this.experimentId(),
  }));

  protected readonly experiment = load(this.key, (key, signal) => this.api.read(key, signal));
  protected readonly card = computed(() => {
    const view = this.experiment.value();
    return view ? fieldsOf(view) : null;
  });
  protected readonly owns = computed(() =>
    this.session
      .grants()
      .some(({ enterpriseId }) => enterpriseId === this.experiment.value()?.enterpriseId),
  );

  protected readonly save: SaveCard = async (card, after) => {
    await this.api.change(this.key(), requestOf(card));
    if (after === 'start') await this.api.start(this.key());
    await this.open();
  };

  protected open(): Promise<boolean> {
    const { programmeId, experimentId } = this.key();
    return this.router.navigate(['/programmes', programmeId, 'experiments', experimentId], {
      replaceUrl: true,
    });
  }
}
