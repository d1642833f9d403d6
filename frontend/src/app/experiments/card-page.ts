import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { helsinkiDate } from '@verso/domain';
import { Control, EmptyState, Field, PageHeader } from '@verso/ui';

import { drafted } from '../session/drafts';
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
        <app-card-form
          [card]="card"
          [place]="place()"
          [save]="save"
          [ownerWrites]="owns()"
          (cancelled)="leave()"
        />
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
  protected readonly place = computed(() => `new ${this.enterpriseId() ?? ''}`);
  /** The firm chosen, and the card once made: a start that is refused is tried on the same card. */
  private readonly draft = drafted<{ enterpriseId?: string; experimentId?: string }>(
    () => `card-of ${this.place()}`,
    () => ({ enterpriseId: this.enterpriseId() }),
  );
  protected readonly firm = computed(() => {
    const programmeId = this.programmeId();
    const { enterpriseId } = this.draft.fields();
    const own = this.firms().find((one) => one.enterpriseId === enterpriseId) ?? this.firms()[0];
    return own ?? (programmeId && enterpriseId ? { programmeId, enterpriseId } : null);
  });

  protected chooseFirm(enterpriseId: string): void {
    this.draft.fields.update((fields) => ({ ...fields, enterpriseId }));
  }

  protected leave(): void {
    this.draft.forget();
    this.location.back();
  }

  protected readonly save: SaveCard = async (card, after) => {
    const { programmeId, enterpriseId } = this.firm() ?? {};
    if (!programmeId || !enterpriseId) return;
    const request = requestOf(card);
    let { experimentId } = this.draft.fields();
    if (experimentId) {
      await this.api.change({ programmeId, experimentId }, request);
    } else {
      const { id } = await this.api.create(programmeId, { ...request, enterpriseId });
      experimentId = id;
      this.draft.fields.update((fields) => ({ ...fields, experimentId: id }));
    }
    const key = { programmeId, experimentId };
    if (after === 'start') await this.api.start(key);
    this.draft.forget();
    await this.router.navigate(['/programmes', programmeId, 'experiments', key.experimentId], {
      replaceUrl: true,
    });
  };
}
