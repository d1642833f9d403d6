/**
 * What is asked when a firm's growth path begins, in the order of the conversation: what the firm
 * does and for whom, what works, what is in the way, where the entrepreneur wants to be in three
 * years, the time and money there are for it, and what she hopes of the programme and her group.
 * The guide is ours: growth groups begin with "start interview, mapping, a concrete development
 * path" (MicroENTRE, growth-group pilot), whose own form is not published.
 */
export const INTERVIEW_QUESTIONS = [
  ...(['business', 'strengths', 'obstacles'] as const),
  ...(['ahead', 'means', 'hopes'] as const),
] as const;
export type InterviewQuestion = (typeof INTERVIEW_QUESTIONS)[number];

/** Bounds of one answer, in characters, both ends included. */
export const INTERVIEW_LIMITS = { answer: { min: 1, max: 2_000 } } as const;

/** What was answered; null where a question was left open. */
export type InterviewAnswers = Readonly<Record<InterviewQuestion, string | null>>;

/**
 * Whether two interviews say the same, word for word.
 *
 * @example
 * const none = { business: null, strengths: null, obstacles: null, ahead: null, means: null, hopes: null };
 * sameAnswers(none, { ...none, ahead: 'Kaksi työntekijää' }) // false
 */
export const sameAnswers = (one: InterviewAnswers, other: InterviewAnswers): boolean =>
  INTERVIEW_QUESTIONS.every((question) => one[question] === other[question]);

/**
 * A goal begun with what was answered: its first line, cut at a word where it is longer than a goal
 * may be.
 *
 * @param answer - as it was written down
 * @param max - the longest a goal may be, in characters
 * @returns at most `max` characters, without spaces around them
 * @example goalFrom('Kaksi työntekijää.\nJa uusi halli', 200) // 'Kaksi työntekijää.'
 */
export function goalFrom(answer: string, max: number): string {
  const [line = ''] = answer.trim().split(/\r?\n/);
  if (line.length <= max) return line.trim();
  const cut = line.slice(0, max);
  const space = cut.lastIndexOf(' ');
  return (space > 0 ? cut.slice(0, space) : cut).trim();
}
