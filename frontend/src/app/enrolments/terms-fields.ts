import type { EnrolmentTermsView, SetEnrolmentTermsRequest } from '@verso/contract';
import { type Language, LANGUAGES, type SizeClass } from '@verso/domain';

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
  /** Empty in a language in which the agreement was not written. */
  readonly agreementText: Readonly<Record<Language, string>>;
}

export function termsFields({ rules, agreementText, ...course }: EnrolmentTermsView): TermsFields {
  const { aidRoomCents, ...asked } = rules;
  const aidRoom = aidRoomCents === null ? null : aidRoomCents / 100;
  const { fi, sv, en } = agreementText ?? {};
  return {
    ...{ ...course, ...asked, aidRoom, another: null },
    agreementText: { fi: fi ?? '', sv: sv ?? '', en: en ?? '' },
  };
}

export function termsRequest({
  asksEligibility,
  asksAgreement,
  another: _,
  aidRoom,
  industries,
  sizeClasses,
  agreementText: { fi, sv, en },
  ...asked
}: TermsFields): SetEnrolmentTermsRequest {
  const aidRoomCents = aidRoom === null ? null : Math.round(aidRoom * 100);
  const chosen = { sizeClasses: [...sizeClasses], industries: [...industries] };
  const rules = { ...asked, ...chosen, aidRoomCents };
  const written = { fi: fi.trim() || null, sv: sv.trim() || null, en: en.trim() || null };
  const isWritten = LANGUAGES.some((language) => written[language] !== null);
  return { asksEligibility, asksAgreement, rules, agreementText: isWritten ? written : null };
}
