import type { InvitationState, Language, LocalisedText, NetworkKind } from '@verso/domain';

import type { ExperimentRow } from '../enterprises/experiment-row';

export interface NetworkRow {
  readonly id: string;
  readonly kind: NetworkKind;
  readonly name: string;
  readonly municipalityCode: string | null;
  readonly municipalityLabel: LocalisedText | null;
  readonly startsOn: string;
  readonly memberCount: number;
  readonly experimentsRunning: number;
  readonly experimentsDecided: number;
}

/** A firm in the network. Fellow members learn its name; the rest is for staff. */
export interface NetworkMember {
  readonly memberId: string;
  readonly enterpriseId: string;
  readonly name: string;
  readonly municipalityLabel: LocalisedText | null;
  readonly joinedOn: string | null;
  readonly invitation: {
    readonly id: string;
    readonly state: InvitationState;
    readonly sentAt: string;
    readonly expiresAt: string;
    readonly contactName: string;
  } | null;
  readonly hasEntrepreneur: boolean | null;
}

export interface NetworkView extends NetworkRow {
  readonly members: readonly NetworkMember[];
  readonly sharedLearnings: readonly ExperimentRow[];
}

/** What the holder of an invitation's link reads before she answers. */
export interface InvitationOpenView {
  readonly state: InvitationState;
  readonly programmeLabel: LocalisedText;
  readonly networkName: string | null;
  readonly enterpriseName: string;
  readonly invitedName: string;
  readonly inviterName: string | null;
  readonly language: Language;
  readonly expiresAt: string;
}
