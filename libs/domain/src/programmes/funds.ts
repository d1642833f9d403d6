/** Whose money a programme is. */
export const FUNDS = ['erdf', 'jtf', 'esf-plus', 'interreg', 'national', 'none'] as const;
export type Fund = (typeof FUNDS)[number];

const OF_THE_UNION: readonly Fund[] = ['erdf', 'jtf', 'esf-plus', 'interreg'];

/**
 * Whether the emblem of the European Union and its statement must stand on what the programme
 * shows, prints and sends (Regulation (EU) 2021/1060, Article 47 and Annex IX).
 *
 * @example bearsEmblem('erdf') // true
 */
export const bearsEmblem = (fund: Fund): boolean => OF_THE_UNION.includes(fund);
