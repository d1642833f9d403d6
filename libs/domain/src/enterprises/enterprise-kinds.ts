/**
 * Kinds of enterprise: a company has a Business ID and stands in the public register; a sole trader
 * may have neither, and everything about one is personal data.
 */
export const ENTERPRISE_KINDS = ['company', 'sole-trader'] as const;
export type EnterpriseKind = (typeof ENTERPRISE_KINDS)[number];

/** Where the value of a field comes from: typed by a person, read from a file, or answered by a register. */
export const FIELD_SOURCES = ['manual', 'import', 'prh-ytj', 'demo-register'] as const;
export type FieldSource = (typeof FIELD_SOURCES)[number];

/** Industry classifications of Statistics Finland. The newer one holds since 1 January 2026. */
export const INDUSTRY_CODE_SETS = ['TOL2008', 'TOL2025'] as const;
export type IndustryCodeSet = (typeof INDUSTRY_CODE_SETS)[number];
