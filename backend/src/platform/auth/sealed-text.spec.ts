import { randomBytes } from 'node:crypto';

import { openText, sealText } from './sealed-text.js';

const KEY = randomBytes(32);

describe('a sealed text', () => {
  it('opens with its key, and is another one each time', () => {
    const [one, two] = [sealText('koivu ja tuohi', KEY, 'row 1'), sealText('', KEY, 'row 1')];

    expect([openText(one, KEY, 'row 1'), openText(two, KEY, 'row 1')]).toEqual([
      'koivu ja tuohi',
      '',
    ]);
    expect(sealText('koivu ja tuohi', KEY, 'row 1').equals(one)).toBe(false);
    expect(one.includes('koivu')).toBe(false);
  });

  it.each([
    ['another key', (sealed: Buffer) => openText(sealed, randomBytes(32), 'row 1')],
    ['another row', (sealed: Buffer) => openText(sealed, KEY, 'row 2')],
    [
      'a changed byte',
      (sealed: Buffer) => {
        sealed[sealed.length - 1]! ^= 1;
        return openText(sealed, KEY, 'row 1');
      },
    ],
    ['nothing left of it', (sealed: Buffer) => openText(sealed.subarray(0, 20), KEY, 'row 1')],
  ])('stays closed for %s', (_, open) => {
    expect(() => open(sealText('koivu ja tuohi', KEY, 'row 1'))).toThrow();
  });
});
