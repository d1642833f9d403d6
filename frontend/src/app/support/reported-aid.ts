import { max, maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type { ReportedAid } from '@verso/contract';
import {
  centsOf,
  DE_MINIMIS_LIMITS,
  type DeMinimisRegulation,
  eurosOf,
  SUPPORT_LIMITS as LIMITS,
} from '@verso/domain';

import { hasCome } from './support-fields';

/** Aid of others, as it is typed from a declaration or from the central register. */
export interface AidFields {
  readonly grantedOn: string;
  readonly grantor: string;
  /** Euros. */
  readonly cents: number | null;
  readonly regulation: DeMinimisRegulation;
}

export const NO_AID: AidFields = { grantedOn: '', grantor: '', cents: null, regulation: 'general' };

export const aidRules = schema<AidFields>((path) => {
  required(path.grantedOn);
  validate(path.grantedOn, ({ value }) => hasCome(value()));
  required(path.grantor);
  maxLength(path.grantor, DE_MINIMIS_LIMITS.grantor.max);
  required(path.cents);
  min(path.cents, LIMITS.aidCents.min / 100);
  max(path.cents, LIMITS.aidCents.max / 100);
});

/** What was reported last: the next one begins with it. */
export const aidFields = (aid: readonly ReportedAid[]): AidFields[] =>
  aid.map((one) => ({ ...one, cents: eurosOf(one.cents) }));

export const aidRequest = (aid: readonly AidFields[]): ReportedAid[] =>
  aid.map(({ grantedOn, grantor, cents, regulation }) => ({
    ...{ grantedOn, grantor: grantor.trim(), cents: centsOf(cents) ?? 0, regulation },
  }));
