import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { PROPOSED_TIMES, type ProposedTime } from '@verso/domain';
import { Control, Field } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';

/** A time of which only the hours are known. */
export const USUAL_TIME: ProposedTime = { meetsOn: '', startsAt: '18:00', endsAt: '20:30' };

/** Times that a host offers, one row each. */
@Component({
  selector: 'app-proposal-times',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Field, FieldErrors, FormField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @for (time of rows(); track time; let place = $index) {
        <fieldset>
          <legend>{{ t('meetings.proposal.time', { nth: place + 1 }) }}</legend>
          <ui-field [label]="t('meetings.form.day')">
            <input uiControl class="medium" type="date" [formField]="time.meetsOn" />
          </ui-field>
          <div class="row">
            <ui-field [label]="t('meetings.form.starts-at')">
              <input uiControl type="time" [formField]="time.startsAt" />
            </ui-field>
            <ui-field [label]="t('meetings.form.ends-at')">
              <input uiControl type="time" [formField]="time.endsAt" />
            </ui-field>
          </div>
          @if (rows().length > 1) {
            <div>
              <button class="word-button" type="button" (click)="remove(place)">
                {{ t('meetings.proposal.remove-time', { nth: place + 1 }) }}
              </button>
            </div>
          }
        </fieldset>
      }
      @if (rows().length < most) {
        <div>
          <button class="word-button" type="button" (click)="add()">
            {{ t('meetings.proposal.add-time') }}
          </button>
        </div>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-16);
    }

    fieldset {
      border: 0;
      display: grid;
      gap: var(--s-12);
      margin: 0;
      min-inline-size: 0;
      padding: 0;
    }

    legend {
      font-weight: 600;
      padding: 0 0 var(--s-8);
    }
  `,
})
export class ProposalTimes {
  readonly rows = input.required<FieldTree<ProposedTime[], string>>();

  protected readonly most = PROPOSED_TIMES.max;

  protected add(): void {
    this.rows()().value.update((rows) => [
      ...rows,
      { ...(rows.at(-1) ?? USUAL_TIME), meetsOn: '' },
    ]);
  }

  protected remove(place: number): void {
    this.rows()().value.update((rows) => rows.filter((_, nth) => nth !== place));
  }
}
