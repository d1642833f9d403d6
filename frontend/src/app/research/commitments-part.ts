import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { CommitmentForm } from './commitment-form';
import { CommitmentList } from './commitment-list';
import { CommitmentsApi } from './commitments-api';
import { type FirmPlace, ResearchApi } from './research-api';

/** What research partners promised a firm: the firm reads it, staff write it down. */
@Component({
  selector: 'app-commitments-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CommitmentForm, CommitmentList, Icon, LoadFailed, MatButton, Skeleton],
    TranslocoDirective,
  ],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('research.commitment.heading') }}</h2>
      @if (isStaff() && !adding()) {
        <p>
          <button matButton="outlined" type="button" (click)="adding.set(true)">
            <ui-icon name="plus" />{{ t('research.commitment.add') }}
          </button>
        </p>
      } @else if (isStaff()) {
        <app-commitment-form
          [programmeId]="place().programmeId"
          [enterpriseId]="place().enterpriseId"
          [questions]="questions.value()?.items ?? []"
          (saved)="show()"
          (cancelled)="adding.set(false)"
        />
      }
      @switch (commitments.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="3" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="commitments.error()" (retry)="commitments.reload()" />
        }
        @case ('empty') {
          <p class="quiet">{{ t('research.commitment.none') }}</p>
        }
        @case ('ready') {
          <app-commitment-list
            [mayWrite]="isStaff()"
            [programmeId]="place().programmeId"
            [commitments]="commitments.value()!.items"
            (changed)="show()"
          />
        }
      }
    </ng-container>
  `,
  styleUrl: './research.scss',
})
export class CommitmentsPart {
  readonly place = input.required<FirmPlace>();
  readonly isStaff = input(false, { transform: booleanAttribute });

  private readonly api = inject(CommitmentsApi);
  private readonly research = inject(ResearchApi);
  protected readonly adding = signal(false);
  protected readonly commitments = load(
    () => this.place(),
    (place, signal) => this.api.ofFirm(place, signal),
  );
  /** From which one may have come. */
  protected readonly questions = load(
    () => (this.adding() ? this.place() : null),
    async (place, signal) => (place === null ? null : this.research.ofFirm(place, signal)),
  );

  protected show(): void {
    this.adding.set(false);
    this.commitments.reload();
  }
}
