import { type InvitationDates, invitationStateAt } from './invitations.js';

const day = (text: string): Date => new Date(`${text}T09:00:00Z`);
const sent = (change: Partial<InvitationDates> = {}): InvitationDates =>
  Object.freeze({ expiresAt: day('2026-03-31'), acceptedAt: null, revokedAt: null, ...change });

describe('invitationStateAt', () => {
  it.each([
    ['pending', sent(), '2026-03-30'],
    ['expired', sent(), '2026-03-31'],
    ['expired', sent(), '2026-04-15'],
    ['accepted', sent({ acceptedAt: day('2026-03-02') }), '2026-03-03'],
    ['accepted', sent({ acceptedAt: day('2026-03-02') }), '2026-04-15'],
    ['revoked', sent({ revokedAt: day('2026-03-02') }), '2026-03-03'],
    ['revoked', sent({ revokedAt: day('2026-03-02') }), '2026-04-15'],
  ])('is %s for %j on %s', (state, invitation, now) => {
    expect(invitationStateAt(invitation, day(now))).toBe(state);
  });
});
