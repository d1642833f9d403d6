import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AttendeeRequest, MeetingView } from '@verso/contract';
import { MEETING_LIMITS } from '@verso/domain';
import { Control, Field, FieldGroup, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { type MeetingPath, MeetingsApi } from './meetings-api';

interface FirmLine {
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly isHere: boolean;
  /** Who came of the firm; several with commas between. */
  readonly names: string;
}

interface RecordFields {
  readonly firms: readonly FirmLine[];
  /** One on a line. */
  readonly guests: string;
  readonly minutes: string;
}

/** Writes down who came and what was said: members by a tap, guests one on a line. */
@Component({
  selector: 'app-record-form',
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
      <ui-field-group [label]="t('meetings.record.members')">
        @for (firm of form.firms; track firm.enterpriseId().value()) {
          <label class="choice">
            <input type="checkbox" [formField]="firm.isHere" />
            <span>{{ firm.enterpriseName().value() }}</span>
          </label>
          @if (firm.isHere().value()) {
            <ui-field
              [label]="t('meetings.record.names', { firm: firm.enterpriseName().value() })"
              [optional]="t('shared.optional')"
            >
              <input uiControl autocomplete="off" [formField]="firm.names" />
            </ui-field>
          }
        }
      </ui-field-group>
      <ui-field
        [label]="t('meetings.record.guests')"
        [hint]="t('meetings.record.guests-hint')"
        [optional]="t('shared.optional')"
      >
        <textarea uiControl rows="2" [formField]="form.guests"></textarea>
      </ui-field>
      <ui-field [label]="t('meetings.record.minutes')" [optional]="t('shared.optional')">
        <textarea uiControl rows="6" [formField]="form.minutes"></textarea>
      </ui-field>
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('meetings.record.save') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class RecordForm {
  readonly path = input.required<MeetingPath>();
  readonly meeting = input.required<MeetingView>();
  readonly recorded = output();
  readonly cancelled = output();

  private readonly api = inject(MeetingsApi);
  private readonly draft = drafted<RecordFields>(
    () => `meeting record ${this.path().meetingId}`,
    () => this.fresh(),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      maxLength(path.minutes, MEETING_LIMITS.minutes.max);
    },
    { submission: sending((value: RecordFields) => this.record(value)) },
  );

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }

  // Who has left the group since stays on the list.
  private fresh(): RecordFields {
    const { members, attendees, invited, minutes, hostId, state } = this.meeting();
    const past = attendees.flatMap(({ enterpriseId, enterpriseName }) =>
      enterpriseId === null ? [] : [{ enterpriseId, enterpriseName: enterpriseName ?? '–' }],
    );
    const firms = new Map([...past, ...members].map((firm) => [firm.enterpriseId, firm]));
    return {
      firms: [...firms.values()].map((firm) => {
        const here = attendees.filter(({ enterpriseId }) => enterpriseId === firm.enterpriseId);
        const coming = state === 'planned' ? comingOf(invited, firm.enterpriseId) : [];
        const isHost = state === 'planned' && firm.enterpriseId === hostId;
        const isHere = here.length > 0 || coming.length > 0 || isHost;
        const names = [...here.flatMap(({ name }) => name ?? []), ...coming].join(', ');
        return { ...firm, isHere, names };
      }),
      guests: attendees
        .flatMap(({ enterpriseId, name }) => (enterpriseId === null && name ? [name] : []))
        .join('\n'),
      minutes: minutes ?? '',
    };
  }

  private async record({ firms, guests, minutes }: RecordFields): Promise<void> {
    const attendees = [
      ...firms.filter(({ isHere }) => isHere).flatMap((firm) => attendeesOf(firm)),
      ...parts(guests, '\n').map((name) => ({ enterpriseId: null, name })),
    ];
    await this.api.record(this.path(), { minutes: minutes.trim() || null, attendees });
    this.draft.forget();
    this.recorded.emit();
  }
}

function attendeesOf({ enterpriseId, names }: FirmLine): AttendeeRequest[] {
  const people = parts(names, ',').map((name) => ({ enterpriseId, name }));
  return people.length > 0 ? people : [{ enterpriseId, name: null }];
}

/** Those of a firm who said that they come: the coordinator strikes out who did not. */
const comingOf = (invited: MeetingView['invited'], firm: string): string[] =>
  invited
    .filter(({ enterpriseId, answer }) => enterpriseId === firm && answer === 'yes')
    .map(({ contactName }) => contactName ?? '–');

const parts = (text: string, between: string): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
