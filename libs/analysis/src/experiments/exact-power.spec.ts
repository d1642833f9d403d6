import { relativeError } from '../statistics/relative-error.js';
import { exactPower, type Plan, trialsForPower } from './exact-power.js';

const plan: Plan = Object.freeze({
  ...{ direction: 'at-least', criterionShare: 0.1, hopedShare: 0.3, error: 0.025 },
});

describe('exactPower', () => {
  // scipy 1.17, stats.binom.
  it.each<[number, Plan, number, number, number]>([
    [30, plan, 8, 0.718623291813119, 0.00778361923792132],
    [10, plan, 4, 0.3503892815999998, 0.0127951984],
    [
      60,
      { ...plan, direction: 'at-most', criterionShare: 0.2, hopedShare: 0.05 },
      5,
      0.9212807354233155,
      0.01210617001856627,
    ],
  ])('matches scipy at %d trials for %j', (trials, planned, critical, power, error) => {
    const found = exactPower(trials, planned);

    expect(found.critical).toBe(critical);
    expect(relativeError(found.power, power)).toBeLessThan(1e-9);
    expect(relativeError(found.error, error)).toBeLessThan(1e-9);
  });

  it('has no power where no result passes', () => {
    expect(exactPower(1, plan)).toEqual({ critical: null, power: 0, error: 0 });
  });

  it('gains with how far the hoped rate is away, and keeps within the error allowed', () => {
    for (let trials = 1; trials <= 60; trials += 1) {
      const near = exactPower(trials, { ...plan, hopedShare: 0.2 });
      const far = exactPower(trials, plan);

      expect(far.power).toBeGreaterThanOrEqual(near.power);
      expect(far.error).toBeLessThanOrEqual(0.025);
    }
  });

  it('mirrors success and failure', () => {
    const mirrored = exactPower(30, {
      ...{ direction: 'at-most', criterionShare: 0.9, hopedShare: 0.7, error: 0.025 },
    });

    expect(mirrored.critical).toBe(22);
    expect(mirrored.power).toBeCloseTo(exactPower(30, plan).power, 12);
  });

  it.each<[number, Plan]>([
    [0, plan],
    [1.5, plan],
    [30, { ...plan, hopedShare: 0.1 }],
    [30, { ...plan, direction: 'at-most' }],
    [30, { ...plan, hopedShare: 1.2 }],
    [30, { ...plan, error: 5 }],
  ])('refuses %d trials of %j', (trials, planned) => {
    expect(() => exactPower(trials, planned)).toThrow(RangeError);
  });
});

describe('trialsForPower', () => {
  // scipy 1.17, every number up to 400 in turn.
  it.each([
    [plan, 29, 33],
    [{ ...plan, hopedShare: 0.2 }, 94, 111],
  ])('for %j names %d, and %d to be safe', (planned, first, steady) => {
    expect(trialsForPower(planned, 0.8)).toEqual({ first, steady });
  });

  it('names none when the hoped rate is next to the criterion', () => {
    const close = { ...plan, hopedShare: 0.101 };

    expect(trialsForPower(close, 0.8)).toEqual({ first: null, steady: null });
  });

  it('refuses a power that is none', () => {
    expect(() => trialsForPower(plan, 80)).toThrow(RangeError);
  });
});
