import { retryAfterMs } from './retry-after.js';

const NOW = Date.parse('2026-11-20T10:00:00Z');

describe('retryAfterMs', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['Fri, 20 Nov 2026 10:00:30 GMT', 30_000],
    ['Fri, 20 Nov 2026 09:00:00 GMT', 0],
  ])('reads %p', (header, expected) => {
    expect(retryAfterMs(header, NOW)).toBe(expected);
  });

  it.each([null, '', 'soon', '-5x'])('asks for nothing with %p', (header) => {
    expect(retryAfterMs(header, NOW)).toBeNull();
  });
});
