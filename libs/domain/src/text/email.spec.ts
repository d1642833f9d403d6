import fc from 'fast-check';
import { normaliseEmail } from './email.js';

describe('normaliseEmail', () => {
  it.each([
    [' Aino@Kahvila.FI ', 'aino@kahvila.fi'],
    ['etu.suku+verso@posti.example.org', 'etu.suku+verso@posti.example.org'],
    ['Äiti@Älyä.fi', 'äiti@älyä.fi'],
    ['a@b.fi', 'a@b.fi'],
  ])('stores %j as %j', (typed, stored) => {
    expect(normaliseEmail(typed)).toBe(stored);
  });

  it.each([
    '',
    'aino',
    'aino@',
    '@kahvila.fi',
    'aino@kahvila',
    'aino@@kahvila.fi',
    'aino virta@kahvila.fi',
    'aino@kahvila..fi',
    'aino@.kahvila.fi',
    '.aino@kahvila.fi',
    'aino.@kahvila.fi',
    'ai..no@kahvila.fi',
    'Aino <aino@kahvila.fi>',
    'a@b.fi, c@d.fi',
    'a@b.fi\nBcc: c@d.fi',
    `${'a'.repeat(65)}@kahvila.fi`,
    `a@${'b'.repeat(250)}.fi`,
  ])('refuses %j', (typed) => {
    expect(normaliseEmail(typed)).toBeNull();
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const once = normaliseEmail(address);

        expect(once === null ? null : normaliseEmail(once)).toBe(once);
      }),
    );
  });
});
