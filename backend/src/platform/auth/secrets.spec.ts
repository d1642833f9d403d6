import { Environment } from '../config/environment.js';
import { Secrets } from './secrets.js';

const withSecret = (secret: string): Secrets =>
  new Secrets(Object.assign(new Environment(), { secret }));
const secrets = withSecret('a'.repeat(40));
const ID = '01900000-aaaa-7bbb-8ccc-0123456789ab';
const SOURCE = { purpose: 'sign-in', id: ID } as const;

describe('Secrets', () => {
  it('makes the same link and code from the same row, and reads the id back', () => {
    const token = secrets.linkToken(SOURCE);

    expect(secrets.linkToken({ ...SOURCE })).toBe(token);
    expect(secrets.readToken(token)).toEqual({ id: ID, hash: secrets.hashes(SOURCE).tokenHash });
    expect(secrets.code(SOURCE)).toMatch(/^\d{6}$/);
    expect(token).toMatch(/^[\w.-]+$/);
  });

  it.each([
    ['another purpose', secrets.linkToken({ ...SOURCE, purpose: 'invitation' })],
    ['another sending', secrets.linkToken({ ...SOURCE, nonce: '1' })],
    ['another row', secrets.linkToken({ ...SOURCE, id: ID.replace('a', 'b') })],
    ['another installation', withSecret('b'.repeat(40)).linkToken(SOURCE)],
  ])('makes another link for %s', (_, token) => {
    expect(token).not.toBe(secrets.linkToken(SOURCE));
  });

  it.each(['', 'x', 'a.b', `${'a'.repeat(22)}.${'b'.repeat(42)}`, `${ID}.x`])(
    'reads no token out of "%s"',
    (text) => {
      expect(secrets.readToken(text)).toBeNull();
    },
  );

  it('spreads codes over all six digits', () => {
    const codes = Array.from({ length: 500 }, (_, i) =>
      secrets.code({ ...SOURCE, nonce: String(i) }),
    );

    expect(new Set(codes).size).toBeGreaterThan(490);
    expect(codes.some((code) => code.startsWith('0'))).toBe(true);
  });

  it('hashes a code with its row and with a key', () => {
    expect(secrets.hashCode(ID, '123456')).not.toBe(secrets.hashCode('other', '123456'));
    expect(withSecret('b'.repeat(40)).hashCode(ID, '123456')).not.toBe(
      secrets.hashCode(ID, '123456'),
    );
  });
});
