/**
 * What an enterprise is to those it owns a part of. `exempt-investor`: a public investment corporation,
 * a venture capital company, a business angel, a university or non-profit research centre, an institutional
 * investor, or an autonomous local authority under EUR 10 million and 5 000 inhabitants, whose stake up to a
 * half makes no partner. `public-body`: any other public owner.
 *
 * @source Recommendation 2003/361/EC, Annex, article 3(2) and 3(4)
 */
export const OWNER_KINDS = ['enterprise', 'exempt-investor', 'public-body'] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

/**
 * What links two enterprises whatever the shares are: one appoints the other's board, a contract or the
 * articles give it dominant influence, an agreement with other owners gives it the majority of votes, or the
 * same persons acting jointly hold both, on the same market or adjacent ones.
 *
 * @source Recommendation 2003/361/EC, Annex, article 3(3)
 */
export const CONTROL_GROUNDS = ['appoints', 'contract', 'agreement', 'persons'] as const;
export type ControlGround = (typeof CONTROL_GROUNDS)[number];

/** What one enterprise has of another one: at most one stake for a pair in one direction. */
export interface Stake {
  readonly ownerId: string;
  readonly ownerKind: OwnerKind;
  readonly ownedId: string;
  /** Of 100. */
  readonly capitalPercent: number;
  readonly votingPercent: number;
  readonly control: ControlGround | null;
}

/** From this share of capital or votes on, an owner is a partner: article 3(2). */
export const PARTNER_FROM_PERCENT = 25;
/** Above this share of votes, an owner is linked: article 3(3). */
export const LINKED_ABOVE_PERCENT = 50;

/**
 * The larger of what some stakes have of capital and of votes, together.
 *
 * @param stakes - in one enterprise
 * @returns percent, 100 at most, exact to a hundredth
 * @source Recommendation 2003/361/EC, Annex, article 6(2)
 * @example shareOf([{ ...stake, capitalPercent: 30, votingPercent: 40 }]) // 40
 */
export function shareOf(stakes: readonly Stake[]): number {
  const capital = sumPercent(stakes.map(({ capitalPercent }) => capitalPercent));
  return Math.max(capital, votesOf(stakes));
}

/** What some stakes in one enterprise have of its votes, together, in percent. */
export function votesOf(stakes: readonly Stake[]): number {
  return sumPercent(stakes.map(({ votingPercent }) => votingPercent));
}

/** In hundredths, so that a sum is the same in any order. */
function sumPercent(percents: readonly number[]): number {
  const hundredths = percents.reduce((sum, percent) => sum + Math.round(percent * 100), 0);
  return Math.min(100, hundredths / 100);
}
