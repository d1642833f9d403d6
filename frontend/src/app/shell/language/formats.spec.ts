import * as write from './formats';

/** Intl parts thousands with spaces of its own kinds; people see one. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers', () => {
  it.each([
    ['fi', '1 234,5'],
    ['sv', '1 234,5'],
    ['en', '1,234.5'],
  ] as const)('in %s', (language, text) => {
    expect(plain(write.formatNumber(1234.5, language))).toBe(text);
  });

  it('are shortened to the decimals asked for', () => {
    expect(write.formatNumber(2.666, 'fi', 2)).toBe('2,67');
    expect(write.formatNumber(2, 'fi', 2)).toBe('2');
  });
});

describe('numbers in a field', () => {
  it('have the decimal mark of the language and no spaces', () => {
    expect(write.formatPlain(12345.678, 'fi')).toBe('12345,678');
    expect(write.formatPlain(0.5, 'en')).toBe('0.5');
  });
});

describe('money', () => {
  it('is whole euros unless cents are asked for', () => {
    expect(plain(write.formatMoney(123400, 'fi'))).toBe('1 234 €');
    expect(plain(write.formatMoney(123456, 'fi', true))).toBe('1 234,56 €');
    expect(plain(write.formatMoney(123400, 'en'))).toBe('€1,234');
  });

  it('is not rounded where it is reckoned with', () => {
    expect(plain(write.formatExactMoney(123400, 'fi'))).toBe('1 234 €');
    expect(plain(write.formatExactMoney(123450, 'fi'))).toBe('1 234,50 €');
    expect(write.formatExactMoney(null, 'fi')).toBe('–');
  });
});

describe('shares', () => {
  it('are percentages', () => {
    expect(plain(write.formatShare(0.3, 'fi'))).toBe('30 %');
    expect(plain(write.formatShare(0.1234, 'sv', 1))).toBe('12,3 %');
  });
});

describe('dates', () => {
  it.each([
    ['fi', 'la 21.11.2026'],
    ['sv', 'lör 21.11.2026'],
    ['en', 'Sat 21 Nov 2026'],
  ] as const)('in %s', (language, text) => {
    expect(write.formatDate('2026-11-21', language)).toBe(text);
  });

  it('can leave the weekday out', () => {
    expect(write.formatDate('2026-11-21', 'fi', false)).toBe('21.11.2026');
  });

  it.each([
    ['fi', 'lauantai'],
    ['sv', 'lördag'],
    ['en', 'Saturday'],
  ] as const)('name a weekday in %s', (language, name) => {
    expect(write.formatWeekday('2026-11-21', language)).toBe(name);
  });

  it('name a month', () => {
    expect(write.formatMonth('2026-11', 'fi')).toBe('marraskuu 2026');
  });
});

describe('instants', () => {
  it.each([
    ['fi', '21.11.2026 klo 14.05'],
    ['sv', '21.11.2026 kl. 14.05'],
    ['en', '21 Nov 2026 14:05'],
  ] as const)('in %s are told in Finland’s time', (language, text) => {
    expect(write.formatInstant('2026-11-21T12:05:00Z', language)).toBe(text);
  });

  it('belong to the day it is in Finland', () => {
    expect(write.formatInstant('2026-06-30T21:30:00Z', 'fi')).toBe('1.7.2026 klo 0.30');
  });
});

describe('what is not known', () => {
  it('is a dash, not zero', () => {
    expect(write.formatNumber(null, 'fi')).toBe('–');
    expect(write.formatMoney(undefined, 'fi')).toBe('–');
    expect(write.formatShare(null, 'fi')).toBe('–');
    expect(write.formatDate(null, 'fi')).toBe('–');
    expect(write.formatInstant(null, 'fi')).toBe('–');
    expect(write.formatMonth(undefined, 'fi')).toBe('–');
  });
});
