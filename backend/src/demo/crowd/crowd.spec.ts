import { isBusinessId } from '@verso/domain';

import { EXPERIMENTS } from '../story/experiments.js';
import { CROWD, FIRM_GROUPS } from '../story/firms.js';
import { NETWORKS } from '../story/programmes.js';

const firmsOf = (programme: string) =>
  FIRM_GROUPS.filter((group) => group.programme === programme).flatMap(({ firms }) => firms);
const all = FIRM_GROUPS.flatMap(({ firms }) => firms);
const crowd = CROWD.flatMap(({ firms }) => firms);

function repeated(values: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>();
  return values.filter((value): value is string => {
    const isSeen = value !== undefined && seen.has(value);
    if (value !== undefined) seen.add(value);
    return isSeen;
  });
}

describe('the crowd', () => {
  it('fills the programmes up to their size', () => {
    expect(firmsOf('south-savo')).toHaveLength(180);
    expect(firmsOf('north-savo')).toHaveLength(120);
    expect(firmsOf('northern-ostrobothnia')).toHaveLength(60);
    expect(NETWORKS).toHaveLength(13);
  });

  it('has a name, an address and a Business ID of its own for each firm', () => {
    expect(repeated(crowd.map(({ name }) => name))).toEqual([]);
    // one firm of the story is in two programmes
    expect(repeated(all.map(({ contact }) => contact.email))).toEqual([
      'laura.sairanen@kaikukuva.example',
    ]);
    expect(repeated(all.map(({ key }) => key))).toEqual(['kaikukuva']);
    expect(repeated(all.map(({ businessId }) => businessId))).toEqual(['3991038-6']);
    const ids = crowd.flatMap(({ businessId }) => businessId ?? []);
    expect(ids.filter((id) => !isBusinessId(id))).toEqual([]);
  });

  it('consists of sole traders for the most part, and not all of them have an id', () => {
    const sole = crowd.filter(({ form }) => form === 'sole-trader');

    expect(sole.length / crowd.length).toBeGreaterThan(0.55);
    expect(sole.length / crowd.length).toBeLessThan(0.7);
    expect(sole.some(({ businessId }) => businessId === undefined)).toBe(true);
  });

  it('tries something here and there, with results of either kind', () => {
    const keys = new Set(crowd.map(({ key }) => key));
    const tried = EXPERIMENTS.filter(({ firm }) => keys.has(firm));
    const decisions = tried.map(({ outcome }) => ('decision' in outcome ? outcome.decision : null));

    expect(tried.length).toBeGreaterThan(50);
    expect(new Set(decisions).size).toBeGreaterThan(3);
  });
});
