import { agoWords, spanWords } from './since-words';

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

describe('spanWords', () => {
  it.each([
    [0, 'fi', '0 päivää'],
    [1, 'en', '1 day'],
    [20, 'fi', '20 päivää'],
    [21, 'fi', '3 viikkoa'],
    [59, 'sv', '8 veckor'],
    [60, 'fi', '2 kuukautta'],
  ] as const)('of %d days in %s', (days, language, words) => {
    expect(plain(spanWords(days, language))).toBe(words);
  });
});
