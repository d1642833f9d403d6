import { DE_MINIMIS_REGULATIONS } from '@verso/domain';

import type { AidSum, OwnSupportView, SupportFields } from './support.dto.js';

/** One of the reader's firms, before anything is summed. */
export type OwnSupportRecord = Omit<OwnSupportView, 'hours' | 'aid'>;

type Amounts = Pick<SupportFields, 'hours' | 'aidCents' | 'regulation'>;

/** Hours are kept in hundredths: summed as such, nothing of a fraction is left over. */
export const hoursOf = (items: readonly Amounts[]): number =>
  items.reduce((sum, { hours }) => sum + hundredths(hours ?? 0), 0) / 100;

export const hundredths = (hours: number): number => Math.round(hours * 100);

export const aidOf = (items: readonly Amounts[]): number =>
  items.reduce((sum, { aidCents }) => sum + (aidCents ?? 0), 0);

/** Aid by regulation, without those under which there was none. */
export const aidByRegulation = (items: readonly Amounts[]): AidSum[] =>
  DE_MINIMIS_REGULATIONS.map((regulation) => ({
    regulation,
    cents: aidOf(items.filter((item) => item.regulation === regulation)),
  })).filter(({ cents }) => cents > 0);
