import fc from 'fast-check';
import { LOCKED_FIELDS, lockedFieldsChanged, lockedText } from './card-lock.js';

const CARD = Object.freeze({
  hypothesis: 'Old "customers"\nbook.',
  metricLabel: 'varasi ajan',
  trialLabel: 'soittajaa',
  direction: 'at-least' as const,
  criterionShare: 0.1,
  plannedTrials: 30,
});

describe('lockedText', () => {
  it('writes the locked fields in one order, whatever else the card holds', () => {
    expect(lockedText({ ...CARD, title: 'not locked' } as typeof CARD)).toBe(
      '{"hypothesis":"Old \\"customers\\"\\nbook.","metricLabel":"varasi ajan",' +
        '"trialLabel":"soittajaa","direction":"at-least","criterionShare":0.1,"plannedTrials":30}',
    );
  });

  it('does not depend on the order the fields were read in', () => {
    const turned = Object.fromEntries(Object.entries(CARD).reverse()) as typeof CARD;

    expect(lockedText(turned)).toBe(lockedText(CARD));
  });

  it('differs for any two cards that differ in a locked field', () => {
    const card = fc.record({
      hypothesis: fc.string({ minLength: 1 }),
      metricLabel: fc.string({ minLength: 1 }),
      trialLabel: fc.string({ minLength: 1 }),
      direction: fc.constantFrom('at-least' as const, 'at-most' as const),
      criterionShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      plannedTrials: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(card, card, (a, b) => {
        const same = LOCKED_FIELDS.every((field) => a[field] === b[field]);

        expect(lockedText(a) === lockedText(b)).toBe(same);
      }),
    );
  });

  it.each([{ criterionShare: null }, { plannedTrials: null }, { hypothesis: '' }])(
    'refuses half a promise: %j',
    (change) => {
      expect(() => lockedText({ ...CARD, ...change })).toThrow(RangeError);
    },
  );
});

describe('lockedFieldsChanged', () => {
  it('names what would differ, and not what is only named', () => {
    expect(lockedFieldsChanged(CARD, { plannedTrials: 40, criterionShare: 0.1 })).toEqual([
      'plannedTrials',
    ]);
    expect(lockedFieldsChanged(CARD, {})).toEqual([]);
    expect(lockedFieldsChanged(CARD, { criterionShare: null })).toEqual(['criterionShare']);
  });
});
