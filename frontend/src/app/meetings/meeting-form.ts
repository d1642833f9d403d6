import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { HostProposalLine, MeetingRequest, MeetingsView, MeetingView } from '@verso/contract';
import { addDays, MEETING_LIMITS, type ProposedTime } from '@verso/domain';
import { Control, Field } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { MeetingWords } from './meeting-words';

interface MeetingFields {
  readonly meetsOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly atCoordinator: boolean;
  readonly enterpriseId: string;
  readonly themeId: string;
  readonly theme: string;
}

/** A proposal of the host's, and the time that was chosen of it. */
export interface ProposedMeeting {
  readonly proposal: HostProposalLine;
  readonly time: ProposedTime;
}

/** Days from today to an evening that nobody has chosen yet. */
const AHEAD = 14;

/** Plans a meeting: the next host is offered, and her choice of theme from what the group wishes. */
@Component({
  selector: 'app-meeting-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    TranslocoDirective,
  ],
  templateUrl: './meeting-form.html',
})
export class MeetingForm {
  readonly networkId = input.required<string>();
  readonly group = input.required<MeetingsView>();
  /** The meeting to change; null for a new one. */
  readonly meeting = input<MeetingView | null>(null);
  /** The host's proposal that it is made of, with one of its times. */
  readonly proposed = input<ProposedMeeting | null>(null);
  readonly submitLabel = input.required<string>();
  readonly send = input.required<(request: MeetingRequest) => Promise<void>>();

  protected readonly words = inject(MeetingWords);
  /** Themes that wait, and the one of this meeting. */
  protected readonly wishes = computed(() =>
    this.group().themes.filter(({ pickedFor }) => pickedFor === null),
  );
  private readonly draft = drafted<MeetingFields>(
    () => `meeting ${this.networkId()} ${this.meeting()?.id ?? this.proposedKey() ?? 'new'}`,
    () => this.fresh(),
  );
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.meetsOn);
      required(path.startsAt);
      required(path.endsAt);
      required(path.place);
      minLength(path.place, MEETING_LIMITS.place.min);
      maxLength(path.place, MEETING_LIMITS.place.max);
      maxLength(path.theme, MEETING_LIMITS.theme.max);
    },
    {
      submission: sending(async (value: MeetingFields) => {
        await this.send()(this.requestOf(value));
        this.forget();
      }),
    },
  );
  protected readonly isPicked = computed(() => this.draft.fields().themeId !== '');

  forget(): void {
    this.draft.forget();
  }

  private proposedKey(): string | null {
    const proposed = this.proposed();
    return proposed && `${proposed.proposal.id} ${proposed.time.meetsOn} ${proposed.time.startsAt}`;
  }

  private fresh(): MeetingFields {
    const proposed = this.proposed();
    if (proposed) return this.freshOf(proposed);
    const { today, next } = this.group();
    const { meetsOn, startsAt, endsAt, place, atCoordinator, hostId, theme } = this.meeting() ?? {
      ...{ meetsOn: addDays(today, AHEAD), startsAt: '18:00', endsAt: '20:30', place: '' },
      ...{ atCoordinator: false, hostId: next?.enterpriseId ?? null, theme: null },
    };
    return {
      ...{ meetsOn, startsAt, endsAt, place, atCoordinator, themeId: '' },
      ...{ enterpriseId: hostId ?? '', theme: theme ?? '' },
    };
  }

  private freshOf({ proposal, time }: ProposedMeeting): MeetingFields {
    const { atCoordinator, place, enterpriseId, themeId, theme } = proposal;
    const isWish = this.wishes().some(({ id }) => id === themeId);
    return {
      ...{ ...time, atCoordinator, place: place ?? '', enterpriseId },
      ...{ themeId: isWish ? themeId : '', theme: isWish ? '' : theme },
    };
  }

  private requestOf({ enterpriseId, theme, themeId, ...value }: MeetingFields): MeetingRequest {
    const wish = this.wishes().find(({ id }) => id === themeId);
    return {
      ...{ ...value, place: value.place.trim(), enterpriseId: enterpriseId || null },
      theme: wish ? wish.text : theme.trim() || null,
      themeId: wish ? wish.id : null,
    };
  }
}
