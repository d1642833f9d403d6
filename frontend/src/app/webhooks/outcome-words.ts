import type { DeliveryRow } from '@verso/contract';

const CODES: readonly string[] = [
  'address-refused',
  'broken-off',
  'certificate',
  'lost',
  'network',
  'refused',
  'timeout',
  'unknown-host',
];

type Outcome = Pick<DeliveryRow, 'statusCode' | 'errorCode' | 'durationMs'>;

/** What the receiver answered at the last try, or why it did not; null before the first one. */
export function outcomeWords(
  { statusCode, errorCode, durationMs }: Outcome,
  say: (key: string, params?: object) => string,
): string | null {
  if (errorCode !== null) {
    return say(`webhooks.log.reason.${CODES.includes(errorCode) ? errorCode : 'network'}`);
  }
  if (statusCode === null) return null;
  return say('webhooks.log.answered', { code: statusCode, ms: durationMs ?? 0 });
}
