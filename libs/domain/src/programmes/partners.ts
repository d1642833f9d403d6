/** What an organisation is to a programme. */
export const PARTNER_ROLES = ['lead', 'partner', 'funder'] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

/** Roles of those who carry a programme out: the lead partner, and the others. */
export const DOING_ROLES = ['lead', 'partner'] as const satisfies readonly PartnerRole[];

export const ORGANISATION_KINDS = [
  'business-service',
  'university',
  'regional-council',
  'municipality',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** The longest texts of a programme's set-up. */
export const SET_UP_LIMITS = {
  partners: 30,
  contacts: 5,
  decisionNumber: 100,
  objectives: 40,
  objectiveCode: 20,
  areas: 320,
} as const;
