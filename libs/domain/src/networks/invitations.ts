/** Where an invitation stands. Only a pending one can be answered or revoked. */
export const INVITATION_STATES = ['pending', 'accepted', 'expired', 'revoked'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** How long an invitation can be answered, in days from the day it was sent. */
export const INVITATION_VALID_DAYS = 30;
