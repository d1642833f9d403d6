import type { FieldSource, IndustryCodeSet, LegalForm } from '@verso/domain';

/** The fields of a profile, each with its own source. The industry's code set goes with its code. */
export const PROFILE_FIELDS = [
  'name',
  'legalForm',
  'industryCode',
  'street',
  'postCode',
  'postOffice',
  'municipalityCode',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** What is known of a firm, whoever says it. */
export interface ProfileFacts {
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly industryCode: string | null;
  readonly industryCodeSet: IndustryCodeSet | null;
  readonly street: string | null;
  readonly postCode: string | null;
  readonly postOffice: string | null;
  readonly municipalityCode: string | null;
}

/** Where a value comes from, and when it was read or typed (ISO 8601, UTC). */
export interface SourceMark {
  readonly source: FieldSource;
  readonly at: string;
}

/** A field without a value has no source. */
export type FieldSources = Readonly<Partial<Record<ProfileField, SourceMark>>>;

/** What can vouch for a value, apart from the person who typed it. */
export interface Witnesses {
  /** The register's last answer about the firm. */
  readonly register: { readonly facts: Partial<ProfileFacts>; readonly mark: SourceMark } | null;
  /** The version before. */
  readonly previous: { readonly facts: ProfileFacts; readonly sources: FieldSources } | null;
}

/**
 * Where each field of a profile comes from. A value that has not changed keeps its source; a new
 * one that is word for word the register's carries the register's; any other was typed now.
 */
export function fieldSources(
  profile: ProfileFacts,
  { register, previous }: Witnesses,
  now: Date,
): FieldSources {
  const typed: SourceMark = { source: 'manual', at: now.toISOString() };
  const marks = PROFILE_FIELDS.flatMap((field): [ProfileField, SourceMark][] => {
    if (profile[field] === null) return [];
    const kept = previous !== null && agrees(profile, previous.facts, field);
    const vouched = register !== null && agrees(profile, register.facts, field);
    const mark = (kept ? previous.sources[field] : undefined) ?? (vouched ? register.mark : typed);
    return [[field, mark]];
  });
  return Object.fromEntries(marks);
}

function agrees(profile: ProfileFacts, facts: Partial<ProfileFacts>, field: ProfileField): boolean {
  if (profile[field] !== facts[field]) return false;
  return field !== 'industryCode' || profile.industryCodeSet === facts.industryCodeSet;
}
