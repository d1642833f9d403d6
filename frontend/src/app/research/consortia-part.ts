import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ConsortiaApi } from './consortia-api';
import { ConsortiumCard } from './consortium-card';
import { ConsortiumJoinForm } from './consortium-join-form';
import type { FirmPlace } from './research-api';

/** The consortia that a firm is in: the firm reads, staff let it join. */
@Component({
  selector: 'app-consortia-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[ConsortiumCard, ConsortiumJoinForm, Icon, LoadFailed, MatButton, Skeleton],
    ...[TranslocoDirective, VisibilityNote],
  ],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('research.consortium.heading') }}</h2>
      @if (isStaff() && joining()) {
        <app-consortium-join-form
          [programmeId]="place().programmeId"
          [enterpriseId]="place().enterpriseId"
          [choices]="choices()"
          (saved)="show()"
          (cancelled)="joining.set(false)"
        />
      } @else if (isStaff()) {
        <p>
          <button matButton="outlined" type="button" (click)="joining.set(true)">
            <ui-icon name="plus" />{{ t('research.consortium.join') }}
          </button>
        </p>
      }
      @switch (consortia.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="3" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="consortia.error()" (retry)="consortia.reload()" />
        }
        @case ('empty') {
          <p class="quiet">{{ t('research.consortium.none') }}</p>
        }
        @case ('ready') {
          <ul class="list-plain ruled">
            @for (consortium of consortia.value()!.items; track consortium.id) {
              <li>
                <app-consortium-card
                  nested
                  [programmeId]="place().programmeId"
                  [consortium]="consortium"
                />
              </li>
            }
          </ul>
          <ui-visibility-note>{{ t('research.consortium.who-sees') }}</ui-visibility-note>
        }
      }
    </ng-container>
  `,
  styleUrl: './research.scss',
})
export class ConsortiaPart {
  readonly place = input.required<FirmPlace>();
  readonly isStaff = input(false, { transform: booleanAttribute });

  private readonly api = inject(ConsortiaApi);
  protected readonly joining = signal(false);
  protected readonly consortia = load(
    () => this.place(),
    (place, signal) => this.api.ofFirm(place, signal),
  );
  private readonly all = load(
    () => (this.joining() ? this.place().programmeId : null),
    async (programmeId, signal) =>
      programmeId === null ? null : this.api.list(programmeId, signal),
  );
  protected readonly choices = computed(() => this.all.value()?.items ?? []);

  protected show(): void {
    this.joining.set(false);
    this.consortia.reload();
  }
}
