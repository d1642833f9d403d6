import type { ContactView } from '@verso/contract';
import type { JoiningState } from './invitation-chip';

/** What an advisor may do about one contact's way in. */
export type ContactAct = 'invite' | 'resend' | 'revoke' | 'archive';

export function joiningStateOf({ invitation }: ContactView): JoiningState {
  return invitation?.state ?? 'not-invited';
}

/** The acts that make sense now, the likeliest first. Who has come in is neither invited nor removed. */
export function actsOn(contact: ContactView): readonly ContactAct[] {
  switch (joiningStateOf(contact)) {
    case 'accepted':
    case 'joined':
      return [];
    case 'pending':
      return ['resend', 'revoke'];
    case 'expired':
    case 'revoked':
    case 'not-invited':
      return contact.email ? ['invite', 'archive'] : ['archive'];
  }
}
