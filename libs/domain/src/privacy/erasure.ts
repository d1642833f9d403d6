/** Whom an erasure is about: a person with her account, or a firm as one programme knows it. */
export const ERASURE_SUBJECTS = ['person', 'enterprise'] as const;
export type ErasureSubject = (typeof ERASURE_SUBJECTS)[number];

export const ERASURE_STATES = ['open', 'done', 'refused'] as const;
export type ErasureState = (typeof ERASURE_STATES)[number];

/** Why a request is refused: the data must be kept, it is not hers, or it is made again and again. */
export const ERASURE_REFUSALS = ['duty', 'not-theirs', 'unfounded'] as const;
export type ErasureRefusal = (typeof ERASURE_REFUSALS)[number];

/** A request is answered within one month of its arrival (GDPR, article 12); thirty days keep that in every month. */
export const ERASURE_DAYS = 30;
