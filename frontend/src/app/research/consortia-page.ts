import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ConsortiumView } from '@verso/contract';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ConsortiaApi } from './consortia-api';
import { ConsortiumCard } from './consortium-card';
import { ConsortiumForm } from './consortium-form';
import { ResearchApi } from './research-api';

/** Consortia of a programme: joint projects of research and firms. */
@Component({
  selector: 'app-consortia-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[ConsortiumCard, ConsortiumForm, EmptyState, Icon, LoadFailed, MatButton],
    ...[PageHeader, RouterLink, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  template: `
    <div class="page narrow" *transloco="let t">
      <ui-page-header
        [heading]="t('research.consortium.heading')"
        [lead]="t('research.consortium.lead')"
      >
        <a pageBack class="row" routerLink=".."
          ><ui-icon name="arrow-left" />{{ t('research.partners.back') }}</a
        >
      </ui-page-header>
      @if (adding()) {
        <app-consortium-form
          [programmeId]="programmeId()"
          (saved)="begun()"
          (cancelled)="adding.set(false)"
        />
      } @else {
        <div>
          <button matButton="filled" type="button" (click)="adding.set(true)">
            <ui-icon name="plus" />{{ t('research.consortium.add') }}
          </button>
          <p class="quiet small">{{ t('research.consortium.of-firms') }}</p>
        </div>
      }
      @switch (consortia.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="6" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="consortia.error()" (retry)="consortia.reload()" />
        }
        @case ('empty') {
          <ui-empty-state
            [heading]="t('research.consortium.empty')"
            [text]="t('research.consortium.empty-text')"
          />
        }
        @case ('ready') {
          <ul class="list-plain ruled">
            @for (consortium of consortia.value()!.items; track consortium.id) {
              <li>
                <app-consortium-card
                  mayWrite
                  [programmeId]="programmeId()"
                  [consortium]="consortium"
                  [partners]="partners()"
                  (changed)="show($event)"
                />
              </li>
            }
          </ul>
          <ui-visibility-note>{{ t('research.consortium.who-sees') }}</ui-visibility-note>
        }
      }
    </div>
  `,
  styleUrl: './research.scss',
})
export class ConsortiaPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(ConsortiaApi);
  private readonly research = inject(ResearchApi);
  protected readonly adding = signal(false);
  protected readonly consortia = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.list(programmeId, signal),
  );
  private readonly listed = load(
    () => this.programmeId(),
    (programmeId, signal) => this.research.partners(programmeId, signal),
  );
  protected readonly partners = computed(() =>
    (this.listed.value()?.items ?? []).filter(({ takenBackAt }) => takenBackAt === null),
  );

  protected begun(): void {
    this.adding.set(false);
    this.consortia.reload();
  }

  protected show(changed: ConsortiumView): void {
    const items = this.consortia.value()?.items ?? [];
    this.consortia.set({ items: items.map((one) => (one.id === changed.id ? changed : one)) });
  }
}
