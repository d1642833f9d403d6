import { plainUrl } from './plain-url.js';

describe('the address that the router goes by', () => {
  it.each([
    '/',
    '/api/session',
    '/api/programmes/1/enterprises?search=100%25%00&after=//x',
    '/fi/yritykset/k%C3%A4rki',
    '/a%20b',
    '/main-ABCD1234.js',
    '/.well-known/security.txt',
    '/a..b/c...d',
  ])('is %s as it was asked for', (url) => {
    expect(plainUrl({ url })).toBe(url);
  });

  it.each([
    ...['/foo%00', '/%ff', '/%', '/%zz', '/%c3%28', '/a%0d%0aX:y', '/\u007f', '/%1b[31m'],
    ...['//x', '//x/..', '/a//b', '/\\x', '/..', '/../etc/passwd', '/a/../b', '/%2e%2e/x'],
    ...['/%2e%2e%2fetc%2fpasswd', '/..%5cx', '/.', '*', 'http://localhost/api/session', ''],
  ])('is nowhere for %j', (url) => {
    expect(plainUrl({ url })).toBe('/api/-/nowhere');
  });

  it('is the start page where none is named', () => {
    expect(plainUrl({})).toBe('/');
  });
});
