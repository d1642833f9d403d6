import { agoWords, spanOf } from './since-words';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('agoWords', () => {
  it.each([
    [0, 'fi', 'tänään'],
    [1, 'fi', 'eilen'],
    [12, 'fi', '12 päivää sitten'],
    [22, 'fi', '3 viikkoa sitten'],
    [80, 'fi', '2 kuukautta sitten'],
    [12, 'sv', 'för 12 dagar sedan'],
    [1, 'en', 'yesterday'],
  ] as const)('of %d days in %s', (days, language, words) => {
    expect(plain(agoWords(days, language))).toBe(words);
  });
});

describe('spanOf', () => {
  it.each([
    [0, { count: 0, unit: 'day' }],
    [20, { count: 20, unit: 'day' }],
    [21, { count: 3, unit: 'week' }],
    [59, { count: 8, unit: 'week' }],
    [60, { count: 2, unit: 'month' }],
    [-1, { count: 0, unit: 'day' }],
  ] as const)('of %d days', (days, span) => {
    expect(spanOf(days)).toEqual(span);
  });
});
