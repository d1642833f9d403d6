import { isAboveWhole } from '@verso/domain';

import { centsOf, shareOf } from './set-up-steps';

/** What is typed of somebody's part: per cent or euros. */
interface PartFields {
  readonly name: string;
  readonly share: number | null;
  readonly amountCents: number | null;
}

export interface PartFlaw {
  readonly place: number;
  readonly field: keyof PartFields;
  readonly kind: string;
}

/** Parts as they are typed, as they are counted. */
export const partsOf = (parts: readonly PartFields[]) =>
  parts.map(({ share, amountCents }) => ({
    share: shareOf(share),
    amountCents: centsOf(amountCents),
  }));

/**
 * What is wrong with parts together, beside the field where the server would say it. Asked of what
 * is typed, so that putting any of the parts right is enough.
 */
export function partFlaws(parts: readonly PartFields[], budgetCents: number | null): PartFlaw[] {
  const names = parts.map(({ name }) => name.trim().toLowerCase());
  const each = parts.flatMap(({ share, amountCents }, place): PartFlaw[] => {
    const name = names[place] ?? '';
    const isTwice = name !== '' && names.indexOf(name) < place;
    const isBoth = share !== null && amountCents !== null;
    return [
      ...(isTwice ? [{ place, field: 'name', kind: 'partner.twice' } as const] : []),
      ...(isBoth ? [{ place, field: 'amountCents', kind: 'share.or-amount' } as const] : []),
    ];
  });
  return [...each, ...sumFlaw(parts, budgetCents)];
}

function sumFlaw(parts: readonly PartFields[], budgetCents: number | null): PartFlaw[] {
  if (!isAboveWhole(partsOf(parts), budgetCents)) return [];
  const place = parts.findLastIndex(
    ({ share, amountCents }) => share !== null || amountCents !== null,
  );
  const field = parts[place]?.share === null ? 'amountCents' : 'share';
  return [{ place, field, kind: 'share.above-whole' }];
}
