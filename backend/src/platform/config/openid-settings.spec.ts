import { readEnvironment } from './read-environment.js';
import { readOpenIdRoles } from './openid-settings.js';

const BASE = {
  DATABASE_URL: 'postgres://verso@localhost/verso',
  VERSO_SECRET: 'a secret that is long enough for anybody',
};
const ISSUER = {
  OIDC_ISSUER: 'https://login.example.org/verso',
  OIDC_CLIENT_ID: 'verso',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_ROLES: 'verso-admins=administrator',
};

describe('the settings of an organisation’s sign-in', () => {
  it('map values of the claim to roles', () => {
    expect(readOpenIdRoles('Verso Admins=administrator; es-advisors=advisor:ES-2026')).toEqual([
      { value: 'Verso Admins', role: 'administrator', programmeCode: null },
      { value: 'es-advisors', role: 'advisor', programmeCode: 'ES-2026' },
    ]);
  });

  it.each(['x', 'x=king', 'x=advisor', 'x=administrator:ES', 'x=entrepreneur:ES', '=funder:ES'])(
    'do not take %s for a mapping',
    (text) => {
      expect(readOpenIdRoles(text)).toBeNull();
    },
  );

  it('are whole, or not there', () => {
    const { openId } = readEnvironment({ ...BASE, ...ISSUER, OIDC_TRUSTED_DOMAINS: 'A.fi, b.fi' });

    expect(readEnvironment(BASE).openId).toBeNull();
    expect(openId).toMatchObject({ roleClaim: 'groups', name: 'login.example.org' });
    expect([...(openId?.trustedDomains ?? [])]).toEqual(['a.fi', 'b.fi']);
  });

  it.each([
    [{ OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID'],
    [{ OIDC_CLIENT_SECRET: '' }, 'OIDC_CLIENT_SECRET'],
    [{ OIDC_ROLES: '' }, 'OIDC_ROLES'],
    [{ OIDC_ROLES: 'x=king' }, 'OIDC_ROLES'],
    [{ OIDC_ISSUER: 'http://login.example.org' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'login' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: '' }, 'OIDC_ISSUER'],
    [{ OIDC_TRUSTED_DOMAINS: 'aino@a.fi' }, 'OIDC_TRUSTED_DOMAINS'],
  ])('name the variable that is wrong: %j', (change, variable) => {
    const read = () => readEnvironment({ ...BASE, ...ISSUER, ...change });

    expect(read).toThrow(new RegExp(`^${variable}: `, 'm'));
  });
});
