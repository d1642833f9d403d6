import type { ContactView, InvitationState } from '@verso/contract';

import { actsOn, joiningStateOf } from './contact-act';

const contact = (
  state: InvitationState | null,
  email: string | null = 'aino@kahvila.invalid',
): ContactView => ({
  id: 'c1',
  name: 'Aino Kahvila',
  email,
  phone: null,
  language: 'fi',
  personId: null,
  invitation: state && {
    id: 'i1',
    state,
    sentAt: '2026-11-01T08:00:00Z',
    expiresAt: '2026-12-01T08:00:00Z',
  },
});

describe('what may be done about a contact', () => {
  it.each([
    [null, 'not-invited', ['invite', 'archive']],
    ['pending', 'pending', ['resend', 'revoke']],
    ['expired', 'expired', ['invite', 'archive']],
    ['revoked', 'revoked', ['invite', 'archive']],
    ['accepted', 'accepted', []],
  ] as const)('with an invitation that is %s', (state, joining, acts) => {
    expect(joiningStateOf(contact(state))).toBe(joining);
    expect(actsOn(contact(state))).toEqual(acts);
  });

  it('does not invite whom no mail can reach', () => {
    expect(actsOn(contact(null, null))).toEqual(['archive']);
  });
});
