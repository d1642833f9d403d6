/** Limits of what is known about a person, in characters, both ends included. */
export const PERSON_LIMITS = {
  name: { min: 2, max: 120 },
  email: { min: 6, max: 254 },
  phone: { min: 5, max: 30 },
} as const;
