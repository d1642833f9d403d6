import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import {
  applyEach,
  form,
  FormField,
  FormRoot,
  maxLength,
  minLength,
  required,
  schema,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { HostProposalLine, MeetingsView } from '@verso/contract';
import { MEETING_LIMITS, type ProposedTime } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { type GroupPath, MeetingsApi } from './meetings-api';
import { ProposalTimes, USUAL_TIME } from './proposal-times';

interface ProposalFields {
  readonly themeId: string;
  readonly theme: string;
  readonly times: ProposedTime[];
  readonly atCoordinator: boolean;
  readonly place: string;
}

const rules = schema<ProposalFields>((path) => {
  required(path.theme, { when: (field) => field.valueOf(path.themeId) === '' });
  minLength(path.theme, MEETING_LIMITS.theme.min);
  maxLength(path.theme, MEETING_LIMITS.theme.max);
  required(path.place, { when: (field) => !field.valueOf(path.atCoordinator) });
  minLength(path.place, MEETING_LIMITS.place.min);
  maxLength(path.place, MEETING_LIMITS.place.max);
  applyEach(path.times, (time) => {
    required(time.meetsOn);
    required(time.startsAt);
    required(time.endsAt);
  });
});

/** The host proposes a theme, times and a place: its own premises, unless it says otherwise. */
@Component({
  selector: 'app-proposal-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, ProposalTimes, TranslocoDirective],
  ],
  template: `
    <form uiOpened class="form" *transloco="let t" [formRoot]="form">
      @if (wishes().length > 0) {
        <ui-field [label]="t('meetings.proposal.theme')">
          <select uiControl [formField]="form.themeId">
            <option value="">{{ t('meetings.proposal.own') }}</option>
            @for (wish of wishes(); track wish.id) {
              <option [value]="wish.id">{{ wish.text }}</option>
            }
          </select>
        </ui-field>
      }
      @if (isOwn()) {
        <ui-field
          [label]="t('meetings.proposal.own-theme')"
          [hint]="t('meetings.proposal.own-theme-hint')"
        >
          <input uiControl autocomplete="off" [formField]="form.theme" />
        </ui-field>
      }
      <app-proposal-times [rows]="form.times" />
      <label class="choice">
        <input type="checkbox" [formField]="form.atCoordinator" />
        <span>{{ t('meetings.proposal.at-coordinator') }}</span>
      </label>
      @if (!fields().atCoordinator) {
        <ui-field [label]="t('meetings.proposal.place')" [hint]="t('meetings.proposal.place-hint')">
          <input uiControl autocomplete="off" [formField]="form.place" />
        </ui-field>
      }
      <app-form-problem [form]="form" />
      <div class="form-actions">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ t('meetings.proposal.send') }}
        </button>
        <button matButton="text" type="button" (click)="giveUp()">{{ t('shared.cancel') }}</button>
      </div>
    </form>
  `,
})
export class ProposalForm {
  readonly path = input.required<GroupPath>();
  readonly enterpriseId = input.required<string>();
  readonly group = input.required<MeetingsView>();
  /** The one that it takes the place of; null for a new one. */
  readonly changed = input.required<HostProposalLine | null>();
  readonly sent = output();
  readonly cancelled = output();

  private readonly api = inject(MeetingsApi);
  private readonly draft = drafted<ProposalFields>(
    () => `proposal ${this.path().networkId} ${this.enterpriseId()} ${this.changed()?.id ?? 'new'}`,
    () => this.fresh(),
  );
  protected readonly fields = this.draft.fields.asReadonly();
  protected readonly wishes = computed(() =>
    this.group().themes.filter(({ pickedFor }) => pickedFor === null),
  );
  protected readonly isOwn = computed(() => this.fields().themeId === '');
  protected readonly form = form(this.draft.fields, rules, {
    submission: sending((value: ProposalFields) => this.send(value)),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }

  private fresh(): ProposalFields {
    const { meetings, themes } = this.group();
    const before = this.changed();
    // where it received the group before, until it says otherwise
    const hosted = meetings.find(
      ({ hostId, atCoordinator }) => hostId === this.enterpriseId() && !atCoordinator,
    );
    const waits = themes.some(({ id, pickedFor }) => id === before?.themeId && pickedFor === null);
    return {
      themeId: before && waits ? before.themeId : '',
      theme: before && !waits ? before.theme : '',
      times: before?.times ?? [USUAL_TIME],
      atCoordinator: before?.atCoordinator ?? false,
      place: before?.place ?? hosted?.place ?? '',
    };
  }

  private async send(value: ProposalFields): Promise<void> {
    const { themeId, theme, times, atCoordinator, place } = value;
    await this.api.propose(this.path(), {
      ...{ enterpriseId: this.enterpriseId(), times, atCoordinator },
      ...{ themeId: themeId || null, theme: themeId === '' ? theme.trim() : null },
      ...{ place: atCoordinator ? null : place.trim(), replacesId: this.changed()?.id ?? null },
    });
    this.draft.forget();
    this.sent.emit();
  }
}
