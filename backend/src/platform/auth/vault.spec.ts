import type { Environment } from '../config/environment.js';
import { Vault } from './vault.js';

const OLD = 'an old secret, long enough for anybody';
const NEW = 'a new secret, long enough for everybody';
const vaultOf = (secret: string, previousSecret?: string): Vault =>
  new Vault({ secret, previousSecret } as Environment);

describe('the vault', () => {
  it('opens what it sealed, where it was sealed for', () => {
    const vault = vaultOf(NEW);
    const sealed = vault.seal('JBSWY3DP', 'totp:aino');

    expect(vault.open(sealed, 'totp:aino')).toEqual({ text: 'JBSWY3DP', isOld: false });
    expect(vault.open(sealed, 'totp:other')).toBeNull();
    expect(sealed).not.toContain('JBSWY3DP');
  });

  it('seals the same text differently each time', () => {
    const vault = vaultOf(NEW);

    expect(vault.seal('same', 'place')).not.toBe(vault.seal('same', 'place'));
  });

  it('lets a new secret take over, and says what to seal anew', () => {
    const sealed = vaultOf(OLD).seal('JBSWY3DP', 'totp:aino');

    expect(vaultOf(NEW, OLD).open(sealed, 'totp:aino')).toEqual({ text: 'JBSWY3DP', isOld: true });
    expect(vaultOf(NEW).open(sealed, 'totp:aino')).toBeNull();
  });

  it.each([0, 1, 2])('opens nothing whose part %d was touched', (nth) => {
    const vault = vaultOf(NEW);
    const parts = vault.seal('JBSWY3DP', 'totp:aino').split('.');
    parts[nth] = parts[nth]!.startsWith('A')
      ? `B${parts[nth]!.slice(1)}`
      : `A${parts[nth]!.slice(1)}`;

    expect(vault.open(parts.join('.'), 'totp:aino')).toBeNull();
    expect(vault.open(parts.slice(0, nth).join('.'), 'totp:aino')).toBeNull();
  });
});
