import { startApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

interface Shown {
  readonly id: string;
  readonly isThis: boolean;
}

const sessionsOf = async (browser: TestClient): Promise<Shown[]> =>
  (await browser.get('/settings/sessions')).body.items as Shown[];
const isIn = async (browser: TestClient): Promise<boolean> =>
  (await browser.get('/session')).body.person !== null;

describe('one’s own sessions', () => {
  let app: TestApp;
  let other: TestApp;
  beforeAll(async () => {
    app = await startApp();
    other = await startApp();
  });
  afterAll(async () => {
    await other.stop();
    await app.stop();
  });

  it('are listed with device, way and time, the one that asks first', async () => {
    const person = await app.people.advisor();
    await app.as(person);
    const here = await app.as(person);

    const { status, body, text } = await here.get('/settings/sessions');

    expect(status).toBe(200);
    expect(body.items).toEqual([
      expect.objectContaining({ isThis: true, way: 'code', browser: 'other', system: 'other' }),
      expect.objectContaining({ isThis: false, way: 'code' }),
    ]);
    expect(text).not.toMatch(/hash|sealed/);
  });

  it('note now and then when they were used', async () => {
    const here = await app.as(await app.people.advisor());
    const seen = async () =>
      Date.parse((await here.get('/settings/sessions')).body.items[0].lastSeenAt as string);
    const first = await seen();
    const now = app.clock.nowMs();
    app.clock.moveTo(new Date(now + 6 * 60_000).toISOString());
    await new Promise((resolve) => setTimeout(resolve, 600));

    expect((await seen()) - first).toBeGreaterThanOrEqual(6 * 60_000);
  });

  it('end at once, in every process, and only by their owner', async () => {
    const person = await app.people.advisor();
    const here = await app.as(person);
    const away = await app.as(person);
    const [, theirs] = await sessionsOf(here);
    const stranger = await app.as(await app.people.advisor());
    // The other process knows the session from a moment ago.
    const elsewhere = other.browserWith(away);
    expect(await isIn(elsewhere)).toBe(true);

    const refused = await stranger.delete(`/settings/sessions/${theirs!.id}`);
    const ended = await here.delete(`/settings/sessions/${theirs!.id}`);
    const again = await here.delete(`/settings/sessions/${theirs!.id}`);

    expect([refused.status, ended.status, again.status]).toEqual([404, 204, 404]);
    expect(await isIn(elsewhere)).toBe(false);
    expect(await isIn(away)).toBe(false);
    expect(await sessionsOf(here)).toHaveLength(1);
  });

  it('end all at once but for the one that asks', async () => {
    const person = await app.people.advisor();
    const here = await app.as(person);
    const others = [await app.as(person), await app.as(person)];
    const stranger = await app.as(await app.people.advisor());

    const reply = await here.delete('/settings/sessions');

    expect(reply.status).toBe(204);
    for (const browser of others) expect(await isIn(browser)).toBe(false);
    expect(await isIn(here)).toBe(true);
    expect(await isIn(stranger)).toBe(true);
    const trail = await app.rows(
      `SELECT FROM audit_event WHERE action = 'session.end-others' AND person_id = $1`,
      [person.id],
    );
    expect(trail).toHaveLength(1);
  });

  it('end twice at the same time as once', async () => {
    const person = await app.people.advisor();
    const here = await app.as(person);
    await app.as(person);
    const [, theirs] = await sessionsOf(here);

    const replies = await Promise.all(
      [here, here].map((browser) => browser.delete(`/settings/sessions/${theirs!.id}`)),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([204, 404]);
  });

  it('are nobody’s who has not signed in, and have an id', async () => {
    const nobody = await app.browser();
    const somebody = await app.as(await app.people.advisor());

    expect((await nobody.get('/settings/sessions')).status).toBe(401);
    expect((await nobody.delete('/settings/sessions')).status).toBe(401);
    expect((await somebody.delete('/settings/sessions/none')).status).toBe(404);
  });
});
