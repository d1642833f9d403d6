import fc from 'fast-check';

import { bandOf, changeWord, scoreOf } from './assessment-score.js';
import { INSTRUMENTS } from './instrument.js';
import { type Answers, instrumentOf, isAnswer, itemCodes } from './instruments.js';

const maturity = instrumentOf('digital-maturity');
const all = (value: number): Answers =>
  Object.fromEntries(itemCodes(maturity).map((code) => [code, value]));
const anyAnswers = fc
  .constantFrom(...INSTRUMENTS)
  .map(instrumentOf)
  .chain((instrument) =>
    fc.record({
      instrument: fc.constant(instrument),
      answers: fc.dictionary(
        fc.constantFrom(...itemCodes(instrument)),
        fc.integer({ min: 0, max: 4 }),
      ),
    }),
  );

describe('scoreOf', () => {
  it('is the mean of the answers as a share of the scale', () => {
    const { dimensions } = scoreOf(maturity, {
      ...{ 'strategy-1': 4, 'strategy-2': 3, 'strategy-3': 2 },
    });

    expect(dimensions[0]).toEqual({ code: 'strategy', score: 75, reason: null, answered: 3 });
  });

  it('averages the six dimensions, each with the same weight', () => {
    const answers = { ...all(2), 'green-1': 4, 'green-2': 4, 'green-3': 4 };

    // five of 50 and one of 100
    expect(scoreOf(maturity, answers).overall).toBe(58);
  });

  it('weighs a dimension with a skipped statement like any other', () => {
    const { 'green-3': _, ...answers } = { ...all(2), 'green-1': 4, 'green-2': 4, 'green-3': 4 };

    expect(scoreOf(maturity, answers).overall).toBe(58);
  });

  it('rounds halves up, and the whole from what was not rounded', () => {
    const half = { ...all(0), 'data-1': 4, 'data-2': 0, 'data-3': 0 };
    const { overall, dimensions } = scoreOf(maturity, half);

    expect(dimensions.map(({ score }) => score)).toEqual([0, 0, 0, 33, 0, 0]);
    expect(overall).toBe(6);
    expect(scoreOf(maturity, { 'data-1': 1, 'data-2': 2 }).dimensions[3]?.score).toBe(38);
  });

  it.each([
    [0, 0],
    [4, 100],
  ])('of the answer %i throughout is %i', (value, score) => {
    expect(scoreOf(maturity, all(value)).overall).toBe(score);
  });

  it('has nothing to say of nothing', () => {
    const { overall, dimensions } = scoreOf(maturity, {});

    expect(overall).toBeNull();
    expect(dimensions.every(({ score }) => score === null)).toBe(true);
  });

  it('says why a dimension has no score, and gives no whole without it', () => {
    const { 'green-2': _, 'green-3': __, ...answers } = all(3);
    const { overall, dimensions } = scoreOf(maturity, answers);

    expect(overall).toBeNull();
    expect(dimensions.at(-1)).toEqual({
      ...{ code: 'green', score: null, reason: 'too-few-answers', answered: 1 },
    });
    expect(dimensions[0]?.score).toBe(75);
  });

  it('lies from 0 to 100, or is unknown for a reason', () => {
    fc.assert(
      fc.property(anyAnswers, ({ instrument, answers }) => {
        const { overall, dimensions } = scoreOf(instrument, answers);
        const scores = dimensions.map(({ score }) => score);
        const known = scores.filter((score) => score !== null);

        expect(scores).toHaveLength(instrument.dimensions.length);
        expect(known.every((score) => score >= 0 && score <= 100)).toBe(true);
        expect(
          dimensions.every(({ score, reason }) => (score === null) === (reason !== null)),
        ).toBe(true);
        expect(overall === null).toBe(known.length < scores.length);
        // rounding moves the whole by less than a point
        if (overall !== null) {
          expect(overall).toBeGreaterThanOrEqual(Math.min(...known) - 1);
          expect(overall).toBeLessThanOrEqual(Math.max(...known) + 1);
        }
      }),
    );
  });

  it('never falls when an answer rises', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), ({ instrument, answers }, nth) => {
        const codes = Object.keys(answers).filter((code) => answers[code]! < 4);
        fc.pre(codes.length > 0);
        const code = codes[nth % codes.length]!;
        const better = scoreOf(instrument, { ...answers, [code]: answers[code]! + 1 });
        const before = scoreOf(instrument, answers);

        for (const [index, { score }] of before.dimensions.entries()) {
          expect(better.dimensions[index]?.score ?? 0).toBeGreaterThanOrEqual(score ?? 0);
        }
        expect(better.overall ?? 0).toBeGreaterThanOrEqual(before.overall ?? 0);
      }),
    );
  });
});

describe('bandOf', () => {
  it.each([
    [0, 'basic'],
    [25, 'basic'],
    [26, 'average'],
    [50, 'average'],
    [51, 'moderately-advanced'],
    [75, 'moderately-advanced'],
    [76, 'advanced'],
    [100, 'advanced'],
  ])('puts %i among %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });

  it.each([-1, 101, Number.NaN])('refuses %d', (score) => {
    expect(() => bandOf(score)).toThrow(RangeError);
  });
});

describe('changeWord', () => {
  it.each([
    [40, 45, 'up'],
    [40, 44, 'same'],
    [40, 35, 'down'],
    [40, 36, 'same'],
    [null, 40, null],
    [40, null, null],
    [0, 0, 'same'],
  ])('from %p to %p is %p', (before, after, word) => {
    expect(changeWord(before, after)).toBe(word);
  });
});

describe('an instrument', () => {
  it.each(INSTRUMENTS)('%s has its statements in every language, each code once', (code) => {
    const { dimensions } = instrumentOf(code);
    const codes = itemCodes(instrumentOf(code));
    const texts = dimensions.flatMap(({ label, items }) => [
      label,
      ...items.map(({ text }) => text),
    ]);

    expect(new Set(codes).size).toBe(codes.length);
    expect(texts.every(({ fi, sv, en }) => fi && sv && en)).toBe(true);
    expect(dimensions.every(({ items }) => items.length === 3)).toBe(true);
    expect(instrumentOf(code).code).toBe(code);
  });

  it('has the six dimensions of DMAT', () => {
    expect(maturity.dimensions.map(({ code }) => code)).toEqual([
      ...['strategy', 'readiness', 'people', 'data', 'automation', 'green'],
    ]);
  });

  it('knows its answers', () => {
    expect(isAnswer(maturity, 'green-1', 4)).toBe(true);
    expect(isAnswer(maturity, 'green-1', null)).toBe(true);
    expect(isAnswer(maturity, 'green-1', 5)).toBe(false);
    expect(isAnswer(maturity, 'green-1', -1)).toBe(false);
    expect(isAnswer(maturity, 'green-1', 1.5)).toBe(false);
    expect(isAnswer(maturity, 'green-4', 1)).toBe(false);
    expect(isAnswer(maturity, 'goals-1', 1)).toBe(false);
  });
});
