import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '@verso/ui';

import { Session } from '../session/session';
import { CurrentProgramme } from './current-programme';
import { Language } from './language/language';

/** Names the programme one looks at, and lets those who have several choose another. */
@Component({
  selector: 'app-programme-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (programme.value(); as current) {
        @if (session.isStaff() && session.programmes().length > 1) {
          <button type="button" [matMenuTriggerFor]="menu">
            <span class="what">{{ t('shell.programme') }}</span>
            <span class="name">{{ language.pick(current.label) }}</span>
            <ui-icon name="chevrons-up-down" />
          </button>
          <mat-menu #menu>
            @for (one of session.programmes(); track one.id) {
              <button mat-menu-item type="button" (click)="choose(one.id)">
                <span class="option">
                  {{ language.pick(one.label) }}
                  @if (one.id === current.id) {
                    <ui-icon name="check" />
                  }
                </span>
              </button>
            }
          </mat-menu>
        } @else {
          <p>
            <span class="what">{{ t('shell.programme') }}</span>
            <span class="name">{{ language.pick(current.label) }}</span>
          </p>
        }
      }
    </ng-container>
  `,
  styles: `
    button:not([mat-menu-item]),
    p {
      background: none;
      border: 0;
      color: var(--ink);
      display: grid;
      font: inherit;
      inline-size: 100%;
      line-height: 1.35;
      padding: 8px 12px;
      text-align: start;
    }
    button:not([mat-menu-item]) {
      border: 1px solid var(--hairline);
      border-radius: var(--radius);
      cursor: pointer;
      grid-template-columns: minmax(0, 1fr) auto;
    }
    button:not([mat-menu-item]):hover {
      background: var(--sunken);
    }
    .what {
      color: var(--ink-quiet);
      font-size: var(--text-13);
    }
    .name {
      font-weight: 600;
      grid-row: 2;
    }
    button:not([mat-menu-item]) > ui-icon {
      align-self: center;
      color: var(--ink-quiet);
      grid-area: 1 / 2 / 3 / 3;
    }
    .option {
      align-items: center;
      display: flex;
      gap: 12px;
      justify-content: space-between;
    }
  `,
})
export class ProgrammeSwitch {
  readonly chosen = output();

  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly programme = inject(CurrentProgramme);
  private readonly router = inject(Router);

  /** Goes to the same place in the other programme, where there is such a place for everybody. */
  protected choose(programmeId: string): void {
    this.chosen.emit();
    const place = /^\/programmes\/[^/]+\/(\w+)/.exec(this.router.url)?.[1] ?? 'worklist';
    void this.router.navigate(['/programmes', programmeId, place]);
  }
}
