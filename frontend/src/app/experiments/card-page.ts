import { Location } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { helsinkiDate } from '@verso/domain';
import { Control, EmptyState, Field, PageHeader } from '@verso/ui';

import { Session } from '../session/session';
import { newCard, requestOf } from './card-fields';
import { CardForm, type SaveCard } from './card-form';
import { ExperimentsApi } from './experiments-api';

/** A new test card, by an entrepreneur for her own firm or by staff for the firm of the address. */
@Component({
  selector: 'app-card-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardForm, Control, EmptyState, Field, PageHeader, TranslocoDirective],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header [heading]="t('experiments.new.heading')" [lead]="t('experiments.new.lead')" />
      @if (firm(); as chosen) {
        @if (firms().length > 1) {
          <ui-field [label]="t('experiments.new.firm')">
            <select
              uiControl
              #choice
              [value]="chosen.enterpriseId"
              (change)="chooseFirm(choice.value)"
            >
              @for (one of firms(); track one.enterpriseId) {
                <option [value]="one.enterpriseId">{{ one.enterpriseName }}</option>
              }
            </select>
          </ui-field>
        }
        <app-card-form [card]="card" [save]="save" [ownerWrites]="owns()" (cancelled)="leave()" />
      } @else {
        <ui-empty-state
          icon="flask"
          [heading]="t('experiments.new.no-firm')"
          [text]="t('experiments.new.no-firm-text')"
        />
      }
    </div>
  `,
})
export class CardPage {
  /** Of the address, when staff writes. */
  readonly programmeId = input<string>();
  readonly enterpriseId = input<string>();

  private readonly api = inject(ExperimentsApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly location = inject(Location);

  protected readonly card = newCard(helsinkiDate(Date.now()));
  protected readonly firms = computed(() =>
    this.session.grants().filter(({ role, programmeId }) => {
      const here = this.programmeId() === undefined || programmeId === this.programmeId();
      return role === 'entrepreneur' && here;
    }),
  );
  protected readonly owns = computed(() => this.firms().length > 0);
  protected readonly firm = linkedSignal(() => {
    const [programmeId, enterpriseId] = [this.programmeId(), this.enterpriseId()];
    const own = this.firms().find((one) => one.enterpriseId === enterpriseId) ?? this.firms()[0];
    return own ?? (programmeId && enterpriseId ? { programmeId, enterpriseId } : null);
  });

  protected chooseFirm(enterpriseId: string): void {
    this.firm.set(this.firms().find((one) => one.enterpriseId === enterpriseId) ?? null);
  }

  protected leave(): void {
    this.location.back();
  }

  /** Kept once made: a start that the server refuses is tried again on the same card. */
  private experimentId: string | null = null;

  protected readonly save: SaveCard = async (card, after) => {
    const { programmeId, enterpriseId } = this.firm() ?? {};
    if (!programmeId || !enterpriseId) return;
    const request = requestOf(card);
    if (this.experimentId === null) {
      const made = await this.api.create(programmeId, { ...request, enterpriseId });
      this.experimentId = made.id;
    } else {
      await this.api.change({ programmeId, experimentId: this.experimentId }, request);
    }
    const key = { programmeId, experimentId: this.experimentId };
    if (after === 'start') await this.api.start(key);
    await this.router.navigate(['/programmes', programmeId, 'experiments', key.experimentId], {
      replaceUrl: true,
    });
  };
}
