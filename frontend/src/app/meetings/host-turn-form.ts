import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { HostQueueLine } from '@verso/contract';
import { HOST_TURN_KINDS, type HostTurnKind } from '@verso/domain';
import { Control, Field, FieldGroup, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { type GroupPath, MeetingsApi } from './meetings-api';

interface TurnFields {
  readonly kind: HostTurnKind;
  readonly enterpriseId: string;
  readonly withEnterpriseId: string;
  readonly readyFrom: string;
}

/** Notes what a firm asks of the queue: to let its turn pass, to swap, that it cannot host or can. */
@Component({
  selector: 'app-host-turn-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FieldGroup,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    Opened,
    TranslocoDirective,
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      <ui-field [label]="t('meetings.turn.firm')">
        <select uiControl [formField]="form.enterpriseId">
          <option value="">{{ t('meetings.turn.choose') }}</option>
          @for (firm of firms(); track firm.enterpriseId) {
            <option [value]="firm.enterpriseId">{{ firm.enterpriseName }}</option>
          }
        </select>
      </ui-field>
      <ui-field-group [label]="t('meetings.turn.kind')">
        @for (kind of kinds; track kind) {
          <label class="choice">
            <input type="radio" [value]="kind" [formField]="form.kind" />
            <span>
              {{ t('meetings.turn.kinds.' + kind) }}
              <span class="small">{{ t('meetings.turn.hints.' + kind) }}</span>
            </span>
          </label>
        }
      </ui-field-group>
      @if (draft.fields().kind === 'swap') {
        <ui-field [label]="t('meetings.turn.with')">
          <select uiControl [formField]="form.withEnterpriseId">
            <option value="">{{ t('meetings.turn.choose') }}</option>
            @for (firm of firms(); track firm.enterpriseId) {
              <option [value]="firm.enterpriseId">{{ firm.enterpriseName }}</option>
            }
          </select>
        </ui-field>
      }
      @if (draft.fields().kind === 'not-ready') {
        <ui-field [label]="t('meetings.turn.ready-from')" [optional]="t('shared.optional')">
          <input uiControl class="medium" type="date" [formField]="form.readyFrom" />
        </ui-field>
      }
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('shared.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class HostTurnForm {
  readonly path = input.required<GroupPath>();
  readonly firms = input.required<readonly HostQueueLine[]>();
  readonly asked = output();
  readonly cancelled = output();

  private readonly api = inject(MeetingsApi);
  protected readonly kinds = HOST_TURN_KINDS;
  protected readonly draft = drafted<TurnFields>(
    () => `host turn ${this.path().networkId}`,
    () => ({ kind: 'skip', enterpriseId: '', withEnterpriseId: '', readyFrom: '' }),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.enterpriseId);
      required(path.withEnterpriseId, { when: (context) => context.valueOf(path.kind) === 'swap' });
    },
    { submission: sending((value: TurnFields) => this.ask(value)) },
  );

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }

  private async ask({ kind, enterpriseId, withEnterpriseId, readyFrom }: TurnFields) {
    await this.api.ask(this.path(), {
      ...{ kind, enterpriseId },
      withEnterpriseId: kind === 'swap' ? withEnterpriseId : null,
      readyFrom: kind === 'not-ready' && readyFrom !== '' ? readyFrom : null,
    });
    this.draft.forget();
    this.asked.emit();
  }
}
