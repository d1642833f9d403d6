import fc from 'fast-check';

import { COMMITMENT_OUTCOMES, commitmentStateOf } from './commitments.js';

const TODAY = '2026-03-10';

describe('how a commitment stands', () => {
  it.each([
    ['due tomorrow', { outcome: null, dueOn: '2026-03-11' }, 'promised'],
    ['due today', { outcome: null, dueOn: TODAY }, 'promised'],
    ['due yesterday', { outcome: null, dueOn: '2026-03-09' }, 'overdue'],
    ['without a day', { outcome: null, dueOn: null }, 'promised'],
    ['delivered late', { outcome: 'delivered', dueOn: '2026-01-01' }, 'delivered'],
    ['given up', { outcome: 'given-up', dueOn: null }, 'given-up'],
  ] as const)('follows from it where it is %s', (_, course, state) => {
    expect(commitmentStateOf(course, TODAY)).toBe(state);
  });

  it('is never overdue again once it has ended', () => {
    const days = fc.date({
      noInvalidDate: true,
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
    });
    fc.assert(
      fc.property(days, days, fc.constantFrom(...COMMITMENT_OUTCOMES), (due, now, outcome) => {
        const [dueOn, today] = [due, now].map((day) => day.toISOString().slice(0, 10));
        expect(commitmentStateOf({ outcome, dueOn: dueOn! }, today!)).toBe(outcome);
      }),
    );
  });
});
