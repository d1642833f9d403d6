import { INNOVATION_KINDS, INNOVATION_STATES } from '@verso/domain';

import { countInnovations, type InnovationFact } from './count-innovations.js';

const of = (
  enterpriseId: string,
  kind: InnovationFact['kind'],
  state: InnovationFact['state'],
  dueToSupport = false,
): InnovationFact => ({ enterpriseId, kind, state, dueToSupport });

const FACTS = [
  of('a', 'product', 'introduced', true),
  of('a', 'service', 'introduced', true),
  of('b', 'process', 'introduced'),
  of('b', 'marketing', 'introduced', true),
  of('c', 'concept', 'introduced', true),
  of('c', 'product', 'pilot'),
];

describe('the innovations of a programme', () => {
  it('are counted by kind and state, and firms once in each line', () => {
    const { innovations, enterprises, kinds, states } = countInnovations(FACTS, {});

    expect([innovations, enterprises]).toEqual([6, 3]);
    expect(kinds[0]).toEqual({ kind: 'product', innovations: 2, enterprises: 2 });
    expect(states[2]).toEqual({ state: 'introduced', innovations: 5, enterprises: 3 });
    expect(states[0]).toEqual({ state: 'idea', innovations: 0, enterprises: 0 });
  });

  it('count firms of an indicator once, where the support is said to have helped, by kinds that it takes', () => {
    expect(countInnovations(FACTS, { state: 'idea' }).indicators).toEqual([
      { indicator: 'RCR03', enterprises: 1 },
      { indicator: 'RCR04', enterprises: 1 },
    ]);
  });

  it('are counted under the other filter', () => {
    const { innovations, kinds, states } = countInnovations(FACTS, {
      ...{ kind: 'product', state: 'introduced' },
    });

    expect(innovations).toBe(1);
    expect(kinds.map((one) => one.innovations)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(states.map((one) => one.innovations)).toEqual([0, 1, 1, 0]);
  });

  it('are none in each line where there is none', () => {
    const { kinds, states, indicators } = countInnovations([], {});

    expect(kinds).toHaveLength(INNOVATION_KINDS.length);
    expect(states).toHaveLength(INNOVATION_STATES.length);
    expect([...kinds, ...states, ...indicators].every((one) => one.enterprises === 0)).toBe(true);
  });

  it('add up to the whole by kind and by state', () => {
    const { innovations, kinds, states } = countInnovations(FACTS, {});
    for (const lines of [kinds, states]) {
      expect(lines.reduce((sum, one) => sum + one.innovations, 0)).toBe(innovations);
    }
  });
});
