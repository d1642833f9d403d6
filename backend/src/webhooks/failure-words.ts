import type { LocalisedText } from '@verso/domain';

import type { CallOutcome } from './webhook-call.js';

const NETWORK: LocalisedText = { fi: 'verkkovirhe', sv: 'nätverksfel', en: 'network error' };

/** Why nothing was answered, in the words of the delivery log. */
const REASONS: Readonly<Record<string, LocalisedText>> = {
  'address-refused': {
    fi: 'osoitteeseen ei saa lähettää',
    sv: 'till adressen får inget skickas',
    en: 'the address may not be called',
  },
  'broken-off': { fi: 'yhteys katkesi', sv: 'förbindelsen bröts', en: 'the connection broke off' },
  certificate: {
    fi: 'varmenne ei kelpaa',
    sv: 'certifikatet duger inte',
    en: 'the certificate is not valid',
  },
  lost: { fi: 'yritys jäi kesken', sv: 'försöket avbröts', en: 'the try was lost' },
  refused: {
    fi: 'yhteys torjuttiin',
    sv: 'förbindelsen avvisades',
    en: 'the connection was refused',
  },
  timeout: {
    fi: 'vastaus ei tullut ajoissa',
    sv: 'svaret kom inte i tid',
    en: 'no answer came in time',
  },
  'unknown-host': {
    fi: 'palvelinta ei löydy',
    sv: 'servern hittas inte',
    en: 'the host is unknown',
  },
};

/** How a try failed, as people say it; null when nothing is known of it. */
export function failureInWords({
  statusCode,
  errorCode,
}: Pick<CallOutcome, 'statusCode' | 'errorCode'>): LocalisedText | null {
  if (errorCode !== null) return REASONS[errorCode] ?? NETWORK;
  if (statusCode === null) return null;
  return {
    fi: `palvelin vastasi ${statusCode}`,
    sv: `servern svarade ${statusCode}`,
    en: `the server answered ${statusCode}`,
  };
}
