import { applyEach, max, min, required, schema, validateTree } from '@angular/forms/signals';
import { centsOf, eurosOf, isAboveWhole, type OrganisationKind } from '@verso/domain';

import { percentOf, shareOf } from './set-up-steps';

/** What is typed of an organisation's part: per cent or euros. */
export interface PartFields {
  name: string;
  kind: OrganisationKind;
  /** Per cent. */
  share: number | null;
  /** Euros. */
  amountCents: number | null;
  /** Of an organisation that is known already, with its name as it is known. */
  organisationId: string | null;
  knownName: string;
  /** Whether another name is the same organisation's, put right. */
  isSame: boolean;
}
type KnownPart = Pick<PartFields, 'name' | 'kind' | 'share' | 'amountCents' | 'organisationId'>;

interface PartFlaw {
  readonly place: number;
  readonly field: 'name' | 'share' | 'amountCents';
  readonly kind: string;
}

export const newPart = (kind: OrganisationKind): PartFields => ({
  ...{ name: '', kind, share: null, amountCents: null },
  ...{ organisationId: null, knownName: '', isSame: false },
});

export const partFieldsOf = (part: KnownPart): PartFields => ({
  ...{ name: part.name, kind: part.kind, share: percentOf(part.share) },
  ...{ amountCents: eurosOf(part.amountCents), organisationId: part.organisationId },
  ...{ knownName: part.name, isSame: false },
});

const inSmall = (name: string): string => name.trim().toLowerCase();

/** Whether the name is neither a new organisation's nor the one that is known. */
export const isRenamed = ({ name, knownName, organisationId }: Named): boolean =>
  organisationId !== null && inSmall(name) !== inSmall(knownName);
type Named = Pick<PartFields, 'name' | 'knownName' | 'organisationId'>;

/** A part as requests take it; who has another name is another, unless it is said to be the same. */
export const partRequest = (part: PartFields) => ({
  ...{ name: part.name, kind: part.kind },
  ...{ share: shareOf(part.share), amountCents: centsOf(part.amountCents) },
  ...{ organisationId: isRenamed(part) && !part.isSame ? null : part.organisationId },
});

/** What holds of each part, and of all of them together within a budget. */
export const partsRules = (budgetCents: () => number | null) =>
  schema<PartFields[]>((parts) => {
    applyEach(parts, (part) => {
      required(part.name);
      min(part.share, 0);
      max(part.share, 100);
      min(part.amountCents, 0);
    });
    validateTree(parts, (all) =>
      partFlaws(all.value(), budgetCents()).map(({ place, field, kind }) => ({
        ...{ kind, fieldTree: all.fieldTreeOf(parts)[place]?.[field] },
      })),
    );
  });

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
function partFlaws(parts: readonly PartFields[], budgetCents: number | null): PartFlaw[] {
  const names = parts.map(({ name }) => inSmall(name));
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
