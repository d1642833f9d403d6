import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PlanItemView } from '@verso/contract';
import { Icon, Toast } from '@verso/ui';

import { Language } from '../shell/language/language';
import { PlanForm, type PlannedCourse } from './plan-form';
import { PlanLine } from './plan-line';
import type { FirmPath } from './training-api';

/** The training plan of a firm: its own to write, and its advisor's to read and suggest. */
@Component({
  selector: 'app-plan-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, PlanForm, PlanLine, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (items().length > 0) {
        <ul class="list-plain ruled">
          @for (item of items(); track item.id) {
            <li>
              <app-plan-line
                [path]="path()"
                [item]="item"
                [isMine]="isMine()"
                (moved)="said($event)"
                (stale)="changed.emit()"
              />
            </li>
          }
        </ul>
      } @else {
        <p class="quiet">{{ t(isMine() ? 'training.plan.none-mine' : 'training.plan.none') }}</p>
      }
      @if (adding()) {
        <app-plan-form
          [path]="path()"
          [people]="people()"
          [courses]="courses()"
          [isMine]="isMine()"
          (saved)="said(isMine() ? 'added' : 'suggested')"
          (cancelled)="adding.set(false)"
        />
      } @else if (people().length > 0) {
        <p>
          <button matButton="outlined" type="button" (click)="adding.set(true)">
            <ui-icon name="plus" />{{ t(isMine() ? 'training.plan.add' : 'training.plan.suggest') }}
          </button>
        </p>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-12);
    }

    p {
      margin: 0;
    }
  `,
})
export class PlanPart {
  readonly path = input.required<FirmPath>();
  readonly items = input.required<readonly PlanItemView[]>();
  readonly people = input.required<readonly { readonly id: string; readonly name: string }[]>();
  readonly courses = input.required<readonly PlannedCourse[]>();
  readonly isMine = input(false, { transform: booleanAttribute });
  readonly changed = output();

  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  protected readonly adding = signal(false);

  protected said(what: string): void {
    this.adding.set(false);
    this.toast.say(this.language.say(`training.plan.saved.${what}`));
    this.changed.emit();
  }
}
