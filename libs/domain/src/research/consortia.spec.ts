import fc from 'fast-check';

import {
  CONSORTIUM_STATES,
  consortiumMisfit,
  consortiumStatesAfter,
  type ConsortiumState,
  type ConsortiumStep,
} from './consortia.js';

const step = (state: ConsortiumState, happenedOn = '2026-03-01'): ConsortiumStep => ({
  ...{ state, happenedOn },
});

describe('the way of a consortium', () => {
  it.each([
    [[], ['idea']],
    [[step('idea')], ['preparing', 'dropped']],
    [
      [step('idea'), step('preparing')],
      ['applied', 'dropped'],
    ],
    [[step('applied')], ['granted', 'refused', 'dropped']],
    [[step('granted')], []],
    [[step('refused')], ['preparing', 'dropped']],
    [[step('dropped')], ['preparing']],
  ] as const)('goes on from %j to %j', (steps, next) => {
    expect(consortiumStatesAfter(steps)).toEqual(next);
  });

  it('goes on in the order of days', () => {
    const idea = [step('idea', '2026-03-02')];

    expect(consortiumMisfit(idea, step('preparing', '2026-03-01'))).toBe('out-of-order');
    expect(consortiumMisfit(idea, step('preparing', '2026-03-02'))).toBeNull();
    expect(consortiumMisfit(idea, step('granted', '2026-03-03'))).toBe('state');
  });

  it('ends where it is granted, and nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONSORTIUM_STATES), (state) => {
        expect(consortiumStatesAfter([step(state)]).length === 0).toBe(state === 'granted');
      }),
    );
  });
});
