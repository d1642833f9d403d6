/** What an actor of research and development is. */
export const RESEARCH_PARTNER_KINDS = [
  ...(['university', 'applied-sciences', 'institute', 'vocational', 'company', 'other'] as const),
] as const;
export type ResearchPartnerKind = (typeof RESEARCH_PARTNER_KINDS)[number];

/** In whose voice a reply is: staff write down what a partner answers. */
export const RESEARCH_VOICES = ['firm', 'staff', 'partner'] as const;
export type ResearchVoice = (typeof RESEARCH_VOICES)[number];

export const RESEARCH_STATES = ['open', 'with-partner', 'answered', 'closed'] as const;
export type ResearchState = (typeof RESEARCH_STATES)[number];

/** Bounds of what is asked, answered and told of partners, both ends included. */
export const RESEARCH_LIMITS = {
  words: { min: 1, max: 2000 },
  name: { min: 1, max: 120 },
  contact: { min: 1, max: 120 },
} as const;

/** A question as far as its state follows from it. */
export interface ResearchCourse {
  /** The firm that asks; null where firms are asked. */
  readonly enterpriseId: string | null;
  readonly partnerId: string | null;
  readonly closedAt: unknown;
  readonly voices: readonly ResearchVoice[];
}

/** Whether those who were asked have replied: firms to partners, and the others to a firm. */
const isAnswered = ({ enterpriseId, voices }: ResearchCourse): boolean =>
  voices.some((voice) => (voice === 'firm') === (enterpriseId === null));

/** How a question stands, by what has come of it. */
export function researchStateOf(course: ResearchCourse): ResearchState {
  if (course.closedAt !== null) return 'closed';
  if (isAnswered(course)) return 'answered';
  return course.enterpriseId !== null && course.partnerId !== null ? 'with-partner' : 'open';
}
