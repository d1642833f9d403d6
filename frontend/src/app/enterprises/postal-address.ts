import type { EnterpriseProfileView } from '@verso/contract';

/** Street, post code and town on one line, as an envelope has them; null when none is known. */
export function addressOf({
  street,
  postCode,
  postOffice,
}: Pick<EnterpriseProfileView, 'street' | 'postCode' | 'postOffice'>): string | null {
  const town = [postCode, postOffice].filter(Boolean).join(' ');
  return [street, town].filter(Boolean).join(', ') || null;
}
