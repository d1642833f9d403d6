import { setTimeout } from 'node:timers/promises';

import {
  type Firm,
  Fixtures,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

/** How long an ended role may be remembered, and a little more. */
const REMEMBERED_MS = 700;

const plan = (change: object = {}) => ({
  ...{ meetsOn: '2026-03-17', startsAt: '18:00', endsAt: '20:30', place: 'Paja, Mikkeli' },
  ...{ atCoordinator: false, enterpriseId: null, theme: null, ...change },
});

/** What somebody who looks after one group does in it, and what she meets outside it. */
describe('a coordinator', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let hers: Firm;
  let other: Firm;
  let member: Firm;
  let outsider: Firm;
  let person: Person;
  let she: Client;

  const group = (rest: string, of = hers): string =>
    `/programmes/${mine.id}/networks/${of.id}${rest}`;
  const contact = (firm: Firm, email: string): Promise<unknown> =>
    api.rows(
      `INSERT INTO contact (id, programme_id, enterprise_id, name, email, phone, language, recorded_at, recorded_by)
       VALUES (gen_random_uuid(), $1, $2, 'Aino Jäsen', $3, '+358401234567', 'fi', now(), $4)`,
      [mine.id, firm.id, email, mine.advisor.id],
    );
  const planned = async (change: object = {}): Promise<string> => {
    const reply = await she.post(group('/meetings'), plan(change));
    expect(reply.status).toBe(201);
    return reply.body.id as string;
  };

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-10T08:00:00Z');
    mine = await fixtures.programme();
    [hers, other] = [await fixtures.network(mine), await fixtures.network(mine)];
    [member, outsider] = [await fixtures.firm(mine), await fixtures.firm(mine)];
    await fixtures.member(mine, hers, member);
    await fixtures.member(mine, other, outsider);
    await contact(member, 'aino@jasen.example');
    await contact(outsider, 'muu@toinen.example');
    person = await fixtures.coordinator(mine, [hers]);
    she = await api.as(person);
  });
  afterAll(() => api.stop());

  it('sees what her groups need, and whom to write to', async () => {
    const before = await she.get('/coordination');
    const id = await planned({ enterpriseId: member.id });
    await she.post(group(`/meetings/${id}/invitations`));
    const after = await she.get('/coordination');
    const { body } = await she.get(group(''));

    expect(before.body).toMatchObject({
      today: '2026-03-10',
      items: [{ networkId: hers.id, members: 1, ahead: null, nextHostName: member.name }],
    });
    expect(after.body.items).toMatchObject([
      {
        ahead: { id, hostName: member.name, invited: 1, coming: 0, unanswered: 1 },
        nextHostName: null,
      },
    ]);
    expect(body.members).toEqual([
      expect.objectContaining({
        ...{ enterpriseId: member.id, name: member.name, hasEntrepreneur: null, invitation: null },
        contacts: [{ name: 'Aino Jäsen', email: 'aino@jasen.example', phone: '+358401234567' }],
      }),
    ]);
  });

  it('has her month: asks, moves, writes down who came, and keeps tasks', async () => {
    const id = await planned({ enterpriseId: member.id });
    const meeting = group(`/meetings/${id}`);
    expect((await she.post(`${meeting}/invitations`)).body).toEqual({ invited: 1 });
    expect((await she.put(meeting, plan({ meetsOn: '2026-03-10' }))).status).toBe(204);
    const attendees = [{ enterpriseId: member.id, name: 'Aino Jäsen' }];
    const record = { minutes: 'Sovittiin messuista.', attendees };
    expect((await she.put(`${meeting}/record`, record)).status).toBe(204);
    const task = { title: 'Varaa osasto', enterpriseId: member.id, dueOn: '2026-03-01' };
    const { body: added } = await she.post(`${meeting}/tasks`, task);

    const { body } = await she.get(meeting);
    expect(body).toMatchObject({ state: 'held', minutes: record.minutes, attendees });
    expect(body.invited).toMatchObject([
      { contactName: 'Aino Jäsen', enterpriseName: member.name },
    ]);
    expect((await she.get('/coordination')).body.items).toMatchObject([
      { openTasks: 1, overdueTasks: 1, unrecorded: 0 },
    ]);
    expect((await she.put(`${meeting}/tasks/${added.id}`, { isDone: true })).status).toBe(204);
    const mails = await api.rows<{ kind: string }>(
      'SELECT kind FROM mail_message WHERE programme_id = $1 ORDER BY id',
      [mine.id],
    );
    expect(mails.map(({ kind }) => kind)).toEqual(['meeting-invitation', 'meeting-changed']);
    const met = await api.rows(
      'SELECT kind, recorded_by FROM touchpoint WHERE enterprise_id = $1',
      [member.id],
    );
    expect(met).toEqual([{ kind: 'meeting', recorded_by: person.id }]);
  });

  it('keeps the queue of hosts and the wishes, as coordinators do', async () => {
    const turn = { kind: 'skip', enterpriseId: member.id, withEnterpriseId: null, readyFrom: null };
    const { body: asked } = await she.post(group('/host-turns'), turn);
    const { body: wish } = await she.post(group('/themes'), { text: 'Vienti', enterpriseId: null });

    expect((await she.get(group('/meetings'))).body).toMatchObject({
      turns: [{ id: asked.id, enterpriseName: member.name, byFirm: false }],
      themes: [{ id: wish.id, text: 'Vienti' }],
    });
    expect((await she.post(group(`/host-turns/${asked.id}/take-back`))).status).toBe(204);
    expect((await she.post(group(`/themes/${wish.id}/remove`))).status).toBe(204);
  });

  it('tells apart a day that has passed and was not written down', async () => {
    await planned({ meetsOn: '2026-03-02' });

    expect((await she.get('/coordination')).body.items).toMatchObject([
      { unrecorded: 1, ahead: null },
    ]);
  });

  it('does none of it elsewhere in the programme', async () => {
    const advisor = await api.as(mine.advisor);
    const { body } = await advisor.post(group('/meetings', other), plan());
    const turn = {
      kind: 'skip',
      enterpriseId: outsider.id,
      withEnterpriseId: null,
      readyFrom: null,
    };
    const there = (rest: string) => group(`/meetings/${body.id}${rest}`, other);
    const replies = [
      await she.get(group('', other)),
      await she.get(group('/meetings', other)),
      await she.get(there('')),
      await she.post(group('/meetings', other), plan()),
      await she.put(there(''), plan()),
      await she.post(there('/cancel')),
      await she.post(there('/invitations')),
      await she.put(there('/record'), { minutes: null, attendees: [] }),
      await she.post(group('/host-turns', other), turn),
      await she.post(group('/host-turns'), turn),
      await she.post(group('/meetings'), plan({ enterpriseId: outsider.id })),
      await she.get(group(`/meetings/${body.id}`)),
      await she.post('/calendar-feeds', { programmeId: mine.id, networkId: other.id }),
    ];

    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 404));
    const lists = [
      await she.get(`/programmes/${mine.id}/networks`),
      await she.get(`/programmes/${mine.id}/meetings`),
      await she.get(group('')),
      await she.get('/coordination'),
    ];
    for (const { text } of lists) {
      for (const secret of [other.id, other.name, outsider.id, outsider.name, body.id]) {
        expect(text).not.toContain(secret);
      }
    }
  });

  it('asks for nothing that staff know of her own members', async () => {
    const firm = `/programmes/${mine.id}/enterprises/${member.id}`;
    const refused = [
      ...[firm, `${firm}/yearly-figures`, `${firm}/touchpoints`, `${firm}/support`],
      ...[
        'enterprises?search=Yritys',
        'worklist',
        'kpis',
        'advisors',
        'experiments',
        'changes',
      ].map((rest) => `/programmes/${mine.id}/${rest}`),
      `/mails?programmeId=${mine.id}`,
    ];
    const known = await api.as(mine.advisor);
    for (const path of refused) {
      const [reply, theirs] = [await she.get(path), await known.get(path)];
      if (theirs.status !== 404) expect([path, reply.status]).toEqual([path, 403]);
    }
    const change = { name: 'Toinen nimi', municipalityCode: null };
    expect((await she.put(group(''), change)).status).toBe(403);
    expect((await she.post(group('/members'), { enterpriseIds: [outsider.id] })).status).toBe(403);
  });

  it('reaches nothing once her role has ended: session, token and calendar', async () => {
    const { body: feed } = await she.post('/calendar-feeds', {
      ...{ programmeId: mine.id, networkId: hers.id },
    });
    const { body: made } = await she.post('/settings/access-tokens', {
      ...{ name: 'Taulukko', scopes: ['networks.read', 'networks.write'], days: 30 },
    });
    const withToken = () =>
      api.app.inject({
        ...{ method: 'GET' as const, url: `/api${group('/meetings')}` },
        headers: { authorization: `Bearer ${made.token as string}` },
      });
    await planned({ place: 'Salainen paja' });
    const calendar = async () =>
      (await api.visitor()).get(new URL(feed.address as string).pathname.replace(/^\/api/, ''));
    expect((await calendar()).text).toContain('Salainen paja');
    expect((await withToken()).statusCode).toBe(200);

    await api.rows('UPDATE role_grant SET ended_at = now() WHERE person_id = $1', [person.id]);

    // who was signed in a moment ago may still ask; the wall answers nothing
    expect((await she.get('/coordination')).text).not.toContain(hers.name);
    await setTimeout(REMEMBERED_MS);
    expect((await calendar()).text).not.toContain('Salainen paja');
    for (const path of ['/coordination', group(''), group('/meetings')]) {
      expect([path, (await she.get(path)).status]).toEqual([path, 403]);
    }
    expect((await withToken()).statusCode).toBe(403);
  });

  it('with a firm of her own sees that firm’s private things, and no other’s', async () => {
    await fixtures.grant(person, {
      ...{ role: 'entrepreneur', programmeId: mine.id, enterpriseId: outsider.id },
    });
    const both = await api.as(person);
    const own = await both.get(`/programmes/${mine.id}/networks`);

    expect(own.body.items.map(({ id }: { id: string }) => id).sort()).toEqual(
      [hers.id, other.id].sort(),
    );
    // in her firm's group she is a member: she neither arranges nor sees whom to write to
    const peer = await both.get(group('', other));
    expect(peer.body.members).toMatchObject([
      { name: outsider.name, contacts: [], joinedOn: null },
    ]);
    expect((await both.post(group('/meetings', other), plan())).status).toBe(404);
    const support = await both.get('/my/support');
    expect(support.text).not.toContain(member.name);
  });
});
