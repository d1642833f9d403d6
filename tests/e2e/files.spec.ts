import { expect, test } from '../support/e2e/fixtures.js';

const SCRIPT = /<script src="(main-[^"]+\.js)"/;

test('the app arrives compressed, and is kept by what its name says', async ({ request }) => {
  const page = await request.get('/');
  const script = SCRIPT.exec(await page.text())?.[1] ?? '';

  const plain = await request.get(`/${script}`, { headers: { 'accept-encoding': 'identity' } });
  const small = await request.get(`/${script}`, { headers: { 'accept-encoding': 'br' } });
  const { etag = '' } = plain.headers();
  const again = await request.get(`/${script}`, { headers: { 'if-none-match': etag } });
  const answer = await request.get('/api/session', { headers: { 'accept-encoding': 'br' } });

  expect(page.headers()['cache-control']).toBe('no-cache');
  expect(plain.headers()['content-encoding']).toBeUndefined();
  expect(small.headers()).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: expect.stringMatching(/accept-encoding/i),
  });
  expect(await small.text()).toBe(await plain.text());
  expect(again.status()).toBe(304);
  // it holds a secret: its length must not tell of it
  expect(answer.headers()['content-encoding']).toBeUndefined();
});
