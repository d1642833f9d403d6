/** Limits of what is known about an enterprise, in characters, both ends included. */
export const ENTERPRISE_LIMITS = {
  name: { min: 1, max: 200 },
  street: { min: 1, max: 200 },
  postOffice: { min: 1, max: 100 },
  website: { min: 4, max: 200 },
  industryCode: { min: 1, max: 10 },
} as const;

/** A Finnish post code: five digits, leading zeros kept. */
export const POST_CODE_PATTERN = /^\d{5}$/;

/** A municipality code of Statistics Finland: three digits, leading zeros kept. */
export const MUNICIPALITY_CODE_PATTERN = /^\d{3}$/;
