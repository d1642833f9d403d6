import ICAL from 'ical.js';
import { v7 } from 'uuid';

import {
  type Firm,
  Fixtures,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';
const EVENING = {
  ...{ meetsOn: '2026-03-17', startsAt: '18:00', endsAt: '20:30', place: 'Paja, Mikkeli' },
  ...{ atCoordinator: false, enterpriseId: null, theme: 'Hinnoittelu' },
};
const ALL = { programmeId: null, networkId: null };
interface Feed {
  readonly id: string;
  readonly address: string;
  readonly networkName: string | null;
}

describe('calendars that people subscribe to', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let program: Client;
  let group: Firm;
  let other: Firm;
  let firm: Firm;
  let owner: Person;
  let member: Client;

  const meetings = (of: Firm, rest = ''): string =>
    `/programmes/${programme.id}/networks/${of.id}/meetings${rest}`;
  const plan = async (of: Firm, change: object = {}): Promise<string> => {
    const reply = await advisor.post(meetings(of), { ...EVENING, ...change });
    expect(reply.status).toBe(201);
    return reply.body.id as string;
  };
  const ofGroup = (of = group) => ({ programmeId: programme.id, networkId: of.id });
  const made = async (by: Client, scope: object = ALL): Promise<Feed> => {
    const reply = await by.post('/calendar-feeds', scope);
    expect(reply.status).toBe(201);
    return reply.body;
  };
  const fetched = (address: string): Promise<Reply> =>
    program.get(address.replace(/^.*\/api(?=\/calendar\/)/, ''));
  const events = async ({ address }: Feed) => {
    const reply = await fetched(address);
    expect(reply.status).toBe(200);
    const root = new ICAL.Component(ICAL.parse(reply.text) as never);
    return root.getAllSubcomponents('vevent').map((part) => {
      const { uid, summary, sequence } = new ICAL.Event(part);
      return { uid, summary, sequence, status: part.getFirstPropertyValue('status') };
    });
  };
  const summaries = async (feed: Feed) => (await events(feed)).map(({ summary }) => summary).sort();

  beforeAll(async () => {
    api = await TestApi.start({ env: { PUBLIC_URL: 'http://verso.example/verso' } });
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    await api.rows('DELETE FROM attempt_count');
    advisor = await api.as(programme.advisor);
    program = await api.visitor();
    [group, other] = [await fixtures.network(programme), await fixtures.network(programme)];
    firm = await fixtures.firm(programme);
    await fixtures.member(programme, group, firm, { joinedOn: '2025-02-01' });
    owner = await fixtures.person('entrepreneur', programme.id, firm.id);
    member = await api.as(owner);
  });
  afterAll(() => api.stop());

  it('are read by a program that has no session, as text/calendar', async () => {
    await plan(group);
    const { address } = await made(member);
    const reply = await fetched(address);

    expect(address).toMatch(/^http:\/\/verso\.example\/verso\/api\/calendar\/[\w.-]+\.ics$/);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(reply.text).toContain('TZID:Europe/Helsinki');
  });

  it('show a member her groups’ evenings, and never those of another group', async () => {
    await plan(group);
    await plan(other, { theme: 'Salaisuus' });
    const feed = await made(member);

    expect(await summaries(feed)).toEqual([`${group.name}: Hinnoittelu`]);
    expect(await made(member, ofGroup())).toMatchObject({ networkName: group.name });
    const hidden = await member.post('/calendar-feeds', ofGroup(other));
    expect(hidden).toMatchObject({ status: 404, body: { code: 'network.not-found' } });
  });

  it('lose what she may no longer see: the group that her firm has left, the role that has ended', async () => {
    await plan(group);
    const [all, one] = [await made(member), await made(member, ofGroup())];
    await api.rows(`UPDATE network_member SET left_on = '2026-03-01' WHERE enterprise_id = $1`, [
      firm.id,
    ]);
    expect([await summaries(all), await summaries(one)]).toEqual([[], []]);

    await api.rows('UPDATE network_member SET left_on = NULL WHERE enterprise_id = $1', [firm.id]);
    expect(await summaries(all)).toHaveLength(1);
    await api.rows('UPDATE role_grant SET ended_at = $2 WHERE person_id = $1', [owner.id, NOW]);
    expect(await summaries(all)).toEqual([]);
  });

  it('hold the network events at which her firm has a seat, and those of the programme for its staff', async () => {
    const contact = v7();
    await fixtures.insert('contact', {
      ...{ id: contact, programme_id: programme.id, enterprise_id: firm.id, name: 'Sanni Sopu' },
      ...{ person_id: null, email: null, phone: null, language: 'fi', archived_at: null },
      ...{ recorded_at: NOW, recorded_by: programme.advisor.id },
    });
    const title = `Verkostopäivä ${v7()}`;
    const at = `/programmes/${programme.id}/gatherings`;
    const { body } = await advisor.post(at, {
      ...{ title, about: 'Koolla', kind: 'network-day', place: 'Mikkeli', link: null, seats: 2 },
      ...{ startsOn: '2026-04-14', startsAt: '09:00', endsOn: '2026-04-15', endsAt: '12:00' },
      signUpUntil: '2026-04-07',
    });
    const move = (state: string, reason: string | null = null) =>
      advisor.post(`${at}/${body.id}/move`, { state, reason });
    const hers = await made(member);
    const [staffs, ofOne] = [await made(advisor), await made(advisor, ofGroup())];
    const told = async (feed: Feed) =>
      (await events(feed)).filter(({ summary }) => summary === title);

    expect([await told(hers), await told(staffs)]).toEqual([[], []]);
    await move('open');
    expect([(await told(hers)).length, (await told(staffs)).length]).toEqual([0, 1]);
    const signUps = `/programmes/${programme.id}/enterprises/${firm.id}/gathering-sign-ups`;
    const signUp = await member.post(signUps, { gatheringId: body.id, contactId: contact });
    expect(signUp.status).toBe(201);
    const others = await fixtures.firm(programme);
    for (const nth of [1, 2]) {
      const guest = v7();
      await fixtures.insert('contact', {
        ...{
          id: guest,
          programme_id: programme.id,
          enterprise_id: others.id,
          name: `Vieras ${nth}`,
        },
        ...{ person_id: null, email: null, phone: null, language: 'fi', archived_at: null },
        ...{ recorded_at: NOW, recorded_by: programme.advisor.id },
      });
      await advisor.post(
        `/programmes/${programme.id}/enterprises/${others.id}/gathering-sign-ups`,
        {
          ...{ gatheringId: body.id, contactId: guest },
        },
      );
    }
    expect(await told(hers)).toMatchObject([{ sequence: 2, status: 'CONFIRMED' }]);
    expect(await told(ofOne)).toEqual([]);
    expect((await fetched(hers.address)).text).toContain(
      'DTEND;TZID=Europe/Helsinki:20260415T120000',
    );
    await member.post(`${signUps}/${signUp.body.id}/withdraw`, {});
    expect(await told(hers)).toEqual([]);
    const again = { gatheringId: body.id, contactId: contact };
    expect((await member.post(signUps, again)).body).toMatchObject({ waits: true });
    expect(await told(hers)).toEqual([]);
    const seat = await api.rows<{ id: string; enterprise_id: string }>(
      'SELECT id, enterprise_id FROM gathering_sign_up WHERE gathering_id = $1 AND withdrawn_at IS NULL ORDER BY nth',
      [body.id],
    );
    await advisor.post(
      `/programmes/${programme.id}/enterprises/${others.id}/gathering-sign-ups/${seat[0]!.id}/withdraw`,
      {},
    );
    expect(await told(hers)).toHaveLength(1);
    await move('cancelled', 'Sairastapaus');
    expect(await told(hers)).toMatchObject([{ sequence: 3, status: 'CANCELLED' }]);
  });

  it('stop with the account', async () => {
    const { address } = await made(member);
    await api.rows('UPDATE person SET archived_at = $2 WHERE id = $1', [owner.id, NOW]);

    expect((await fetched(address)).status).toBe(404);
  });

  it('show a coordinator all groups, or the one', async () => {
    const mark = v7();
    await plan(group, { theme: `a ${mark}` });
    await plan(other, { theme: `b ${mark}` });
    const [all, one] = [await made(advisor), await made(advisor, ofGroup())];

    const marked = (await summaries(all)).filter((summary) => summary.includes(mark));
    expect(marked).toHaveLength(2);
    expect(await summaries(one)).toEqual([`${group.name}: a ${mark}`]);
  });

  it('tell changes and cancellations of the same event by a rising number', async () => {
    const id = await plan(group);
    const feed = await made(member);
    const [first] = await events(feed);
    await advisor.put(meetings(group, `/${id}`), { ...EVENING, startsAt: '17:00' });
    const [second] = await events(feed);
    await advisor.post(meetings(group, `/${id}/cancel`));
    const [third] = await events(feed);

    const uid = `${id}@verso.example`;
    expect([first, second, third]).toEqual([
      expect.objectContaining({ uid, sequence: 0, status: 'CONFIRMED' }),
      expect.objectContaining({ uid, sequence: 1, status: 'CONFIRMED' }),
      expect.objectContaining({ uid, sequence: 2, status: 'CANCELLED' }),
    ]);
  });

  it('are one of each, also when two make it at once, and are found again', async () => {
    const replies = await Promise.all([made(member), made(member), made(member)]);
    const { body } = await member.get('/calendar-feeds');

    expect(new Set(replies.map(({ address }) => address)).size).toBe(1);
    expect(body.items).toEqual([expect.objectContaining({ address: replies[0].address })]);
  });

  it('get another address, and the one before it stops at once', async () => {
    const feed = await made(member);
    api.moveTo('2026-03-10T09:00:00Z');
    const reply = await member.post(`/calendar-feeds/${feed.id}/renew`);
    const renewed = await made(member);

    expect(reply.status).toBe(204);
    expect(renewed.id).toBe(feed.id);
    expect(renewed.address).not.toBe(feed.address);
    expect((await fetched(feed.address)).status).toBe(404);
    expect((await fetched(renewed.address)).status).toBe(200);
  });

  it('end when she ends them', async () => {
    const feed = await made(member);

    expect((await member.post(`/calendar-feeds/${feed.id}/end`)).status).toBe(204);
    expect((await fetched(feed.address)).status).toBe(404);
    expect((await member.post(`/calendar-feeds/${feed.id}/end`)).status).toBe(404);
  });

  it('are their owner’s alone to see, to make anew and to end', async () => {
    const feed = await made(member);

    expect((await advisor.post(`/calendar-feeds/${feed.id}/renew`)).status).toBe(404);
    expect((await advisor.post(`/calendar-feeds/${feed.id}/end`)).status).toBe(404);
    const { items } = (await advisor.get('/calendar-feeds')).body as { items: Feed[] };
    expect(items.map(({ id }) => id)).not.toContain(feed.id);
    expect((await program.get('/calendar-feeds')).status).toBe(401);
    expect((await fetched(feed.address)).status).toBe(200);
  });

  it('need both programme and group, or neither', async () => {
    const reply = await member.post('/calendar-feeds', { ...ALL, programmeId: programme.id });

    expect(reply).toMatchObject({ status: 400, body: { errors: [{ path: 'networkId' }] } });
  });

  it.each([
    ['what is no address', 'kissa'],
    ['what is no token', 'kissa.ics'],
    ['a token of nobody', `${'A'.repeat(22)}.${'B'.repeat(43)}.ics`],
  ])('are not there for %s', async (_, name) => {
    const reply = await program.get(`/calendar/${name}`);

    expect(reply).toMatchObject({ status: 404, body: { code: 'calendar.not-found' } });
  });

  it('keep a program that asks all the time from it', async () => {
    const { address } = await made(member);
    const statuses = [];
    for (let nth = 0; nth < 61; nth += 1) statuses.push((await fetched(address)).status);

    expect(statuses.at(-2)).toBe(200);
    expect(statuses.at(-1)).toBe(429);
  });

  it('keep no address in the database', async () => {
    const { address } = await made(member);
    const token = /calendar\/(.+)\.ics$/.exec(address)![1]!;
    const rows = await api.rows('SELECT * FROM calendar_feed WHERE person_id = $1', [owner.id]);

    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(token.split('.')[1]);
  });
});
