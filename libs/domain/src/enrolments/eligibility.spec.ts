import fc from 'fast-check';

import { SIZE_CLASSES } from '../enterprises/size-class.js';
import { checkEligibility, goesAgainstRules } from './eligibility.js';
import { type EligibilityFacts, type EligibilityRules, NO_RULES } from './eligibility-rules.js';
import type { LinkedFirm } from './size-class-rule.js';

const TODAY = '2026-11-22';
const FACTS: EligibilityFacts = {
  municipalityCode: '491',
  regionCode: 'MK10',
  eligibleAreas: ['MK10', '740'],
  persons: 4,
  industryCode: '10710',
  industryCodeSet: 'TOL2025',
  foundedOn: '2024-02-29',
  aidRoomCents: null,
  declaredSize: null,
  linked: null,
  years: [
    {
      ...{ fiscalYearEndsOn: '2025-12-31', persons: 4 },
      ...{ turnoverCents: 300_000_00, balanceTotalCents: 100_000_00 },
    },
  ],
};
const ALL: EligibilityRules = {
  isInArea: true,
  personsBelow: 10,
  sizeClasses: ['micro', 'small'],
  industries: ['10', '25110'],
  ageFromDays: 365,
  ageBelowYears: 5,
  aidRoomCents: 2_000_00,
};
const NOTHING: EligibilityFacts = {
  ...{ municipalityCode: null, regionCode: null, eligibleAreas: ['MK10'], persons: null },
  ...{ industryCode: null, industryCodeSet: null, foundedOn: null, aidRoomCents: null },
  ...{ declaredSize: null, years: [], linked: null },
};

/** It owns most of another enterprise, of which no figures are known. */
const LACKING: LinkedFirm = {
  firmId: 'firm',
  stakes: [
    {
      ...{ ownerId: 'firm', ownedId: 'a', ownerKind: 'enterprise', control: null },
      ...{ capitalPercent: 60, votingPercent: 60, from: null, until: null },
    },
  ],
  years: [
    {
      ...{ enterpriseId: 'firm', fiscalYearEndsOn: '2025-12-31', persons: 4, consolidatedIds: [] },
      ...{ turnoverCents: 300_000_00, balanceTotalCents: 100_000_00 },
    },
  ],
};

const outcomes = (rules: Partial<EligibilityRules>, facts: Partial<EligibilityFacts> = {}) =>
  checkEligibility({ ...NO_RULES, ...rules }, { ...FACTS, ...facts }, TODAY).map(
    ({ rule, outcome }) => `${rule}: ${outcome}`,
  );

describe('the eligibility of a firm', () => {
  it('is shown rule by rule, with what was asked and what was found', () => {
    expect(checkEligibility(ALL, FACTS, TODAY)).toEqual([
      { rule: 'area', outcome: 'met', asked: ['MK10', '740'], found: '491' },
      { rule: 'size', outcome: 'met', asked: ['10'], found: '4' },
      {
        ...{ rule: 'size-class', outcome: 'met', asked: ['micro', 'small'], found: 'micro' },
        basis: [
          {
            ...{ kind: 'fiscal-year', fiscalYearEndsOn: '2025-12-31' },
            ...{ ofYear: 'micro', status: 'micro', reason: 'first' },
          },
        ],
      },
      { rule: 'industry', outcome: 'met', asked: ['10', '25110'], found: '10710' },
      { rule: 'age-from', outcome: 'met', asked: ['365'], found: '2024-02-29' },
      { rule: 'age-below', outcome: 'met', asked: ['5'], found: '2024-02-29' },
      { rule: 'de-minimis', outcome: 'unknown', asked: ['200000'], found: null },
    ]);
  });

  it('has no lines where nothing is asked', () => {
    expect(checkEligibility(NO_RULES, FACTS, TODAY)).toEqual([]);
  });

  it.each<[string, Partial<EligibilityRules>, Partial<EligibilityFacts>, string]>([
    ['a municipality by itself', { isInArea: true }, { eligibleAreas: ['491'] }, 'area: met'],
    ['another region', { isInArea: true }, { eligibleAreas: ['MK11'] }, 'area: not-met'],
    ['no area set', { isInArea: true }, { eligibleAreas: [] }, 'area: not-met'],
    ['ten persons, below ten asked', { personsBelow: 10 }, { persons: 10 }, 'size: not-met'],
    ['nine and a half', { personsBelow: 10 }, { persons: 9.5 }, 'size: met'],
    ['a small firm', { sizeClasses: ['micro'] }, { declaredSize: 'small' }, 'size-class: not-met'],
    [
      'a declaration alone',
      { sizeClasses: ['micro'] },
      { declaredSize: 'micro', years: [] },
      'size-class: met',
    ],
    [
      'a firm with a link whose figures lack',
      { sizeClasses: ['micro'] },
      { declaredSize: 'micro', linked: LACKING },
      'size-class: unknown',
    ],
    ['a firm without either', { sizeClasses: ['micro'] }, { years: [] }, 'size-class: unknown'],
    ['another division', { industries: ['47'] }, {}, 'industry: not-met'],
    [
      'a code of the older set',
      { industries: ['10'] },
      { industryCodeSet: 'TOL2008' },
      'industry: unknown',
    ],
    ['a year old today', { ageFromDays: 365 }, { foundedOn: '2025-11-22' }, 'age-from: met'],
    ['a day younger', { ageFromDays: 365 }, { foundedOn: '2025-11-23' }, 'age-from: not-met'],
    [
      'three years old today',
      { ageBelowYears: 3 },
      { foundedOn: '2023-11-22' },
      'age-below: not-met',
    ],
    [
      'three years old tomorrow',
      { ageBelowYears: 3 },
      { foundedOn: '2023-11-23' },
      'age-below: met',
    ],
    ['room enough', { aidRoomCents: 100 }, { aidRoomCents: 100 }, 'de-minimis: met'],
    ['too little room', { aidRoomCents: 100 }, { aidRoomCents: 99 }, 'de-minimis: not-met'],
  ])('knows %s', (_, rules, facts, expected) => {
    expect(outcomes(rules, facts)).toEqual([expected]);
  });

  it('counts a leap day’s years to the first of March', () => {
    const on = (today: string) =>
      checkEligibility({ ...NO_RULES, ageBelowYears: 3 }, FACTS, today)[0]?.outcome;

    expect([on('2027-02-28'), on('2027-03-01')]).toEqual(['met', 'not-met']);
  });

  it('needs a reason only against a rule that is not met', () => {
    const against = (facts: Partial<EligibilityFacts>) =>
      goesAgainstRules(checkEligibility(ALL, { ...FACTS, ...facts }, TODAY));

    expect([against({}), against({ persons: null }), against({ persons: 12 })]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('never takes what is not known for met, nor for not met', () => {
    const number = fc.option(fc.nat(5_000));
    const rules = fc.record({
      ...{ isInArea: fc.boolean(), personsBelow: number, ageFromDays: number },
      ...{ ageBelowYears: fc.option(fc.nat(50)), aidRoomCents: number },
      industries: fc.array(fc.stringMatching(/^\d{2,5}$/), { maxLength: 4 }),
      sizeClasses: fc.uniqueArray(fc.constantFrom(...SIZE_CLASSES)),
    });
    fc.assert(
      fc.property(rules, (asked) => {
        const lines = checkEligibility(asked, NOTHING, TODAY);
        expect(lines.every(({ outcome, found }) => outcome === 'unknown' && found === null)).toBe(
          true,
        );
      }),
    );
  });

  it('is lost by no firm when a rule asks for less', () => {
    const figures = fc.record({ persons: fc.nat(300), asked: fc.nat(300), more: fc.nat(50) });
    fc.assert(
      fc.property(figures, ({ persons, asked, more }) => {
        const [strict] = outcomes({ personsBelow: asked }, { persons });
        const [mild] = outcomes({ personsBelow: asked + more }, { persons });
        expect(strict === 'size: met' && mild !== 'size: met').toBe(false);
      }),
    );
  });
});
