import type { EnrolmentTermsView, SetEnrolmentTermsRequest } from '@verso/contract';
import type { SizeClass } from '@verso/domain';

/** A programme's terms as they are typed: amounts in euros, everything in one form. */
export interface TermsFields {
  readonly asksEligibility: boolean;
  readonly asksAgreement: boolean;
  readonly isInArea: boolean;
  readonly personsBelow: number | null;
  readonly sizeClasses: readonly SizeClass[];
  readonly industries: readonly string[];
  /** The one that is being looked for. */
  readonly another: string | null;
  readonly ageFromDays: number | null;
  readonly ageBelowYears: number | null;
  readonly aidRoom: number | null;
}

export function termsFields({ rules, ...course }: EnrolmentTermsView): TermsFields {
  const { aidRoomCents, ...asked } = rules;
  const aidRoom = aidRoomCents === null ? null : aidRoomCents / 100;
  return { ...course, ...asked, aidRoom, another: null };
}

export function termsRequest({
  asksEligibility,
  asksAgreement,
  another: _,
  aidRoom,
  industries,
  sizeClasses,
  ...asked
}: TermsFields): SetEnrolmentTermsRequest {
  const aidRoomCents = aidRoom === null ? null : Math.round(aidRoom * 100);
  const chosen = { sizeClasses: [...sizeClasses], industries: [...industries] };
  const rules = { ...asked, ...chosen, aidRoomCents };
  return { asksEligibility, asksAgreement, rules };
}
