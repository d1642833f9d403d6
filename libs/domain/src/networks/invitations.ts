/** Where an invitation stands. Only a pending one can be answered or revoked. */
export const INVITATION_STATES = ['pending', 'accepted', 'expired', 'revoked'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** How long an invitation can be answered, in days from the moment it was sent. */
export const INVITATION_VALID_DAYS = 30;

/** What an invitation's state follows from. */
export interface InvitationDates {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
}

/**
 * The state of an invitation at an instant. It is never stored: an invitation expires by itself.
 *
 * @param invitation - when it expires, and when it was accepted or revoked, if it was
 * @param now - the instant
 * @returns the state; what was answered or revoked in time does not expire, and at the very instant
 *   of expiry it is expired
 * @example
 * invitationStateAt({ expiresAt: new Date('2026-03-31'), acceptedAt: null, revokedAt: null },
 *   new Date('2026-03-30')) // 'pending'
 */
export function invitationStateAt(invitation: InvitationDates, now: Date): InvitationState {
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.revokedAt !== null) return 'revoked';
  return now.getTime() < invitation.expiresAt.getTime() ? 'pending' : 'expired';
}
