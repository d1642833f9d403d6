import {
  Fixtures,
  type Firm,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let other: Programme;
let firm: Firm;
let entrepreneur: Person;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  programme = await fixtures.programme();
  other = await fixtures.programme();
});
beforeEach(async () => {
  api.moveTo('2026-11-20T10:00:00Z');
  firm = await fixtures.firm(programme);
  entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.id);
});
afterAll(() => api.stop());

const CALL = { kind: 'call', happenedOn: '2026-11-20' };
const page = (part = '') => `/programmes/${programme.id}/enterprises/${firm.id}${part}`;
const path = (id = '', act = '') => page(`/touchpoints${id && `/${id}`}${act}`);
const staff = () => api.as(programme.advisor);

async function record(request: object = CALL): Promise<string> {
  const { status, body } = await (await staff()).post(path(), request);
  expect(status).toBe(201);
  return body.id as string;
}

/** What stands, newest first, as the timeline tells it. */
async function standing(): Promise<object[]> {
  const reply = await (await staff()).get(page('/timeline'));
  const items = reply.body.items as { event: string; audience: string }[];
  return items.filter(({ event }) => event !== 'stage-changed');
}

async function acts(subject: string): Promise<string[]> {
  const rows = await api.rows<{ action: string }>(
    'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY at, id',
    [subject],
  );
  return rows.map(({ action }) => action);
}

describe('contacts with a firm', () => {
  it('are recorded with what was said, the latest first, and the trail knows no words', async () => {
    await record({ kind: 'call', happenedOn: '2026-11-01' });
    const note = 'Kävimme läpi syksyn kokeilut.';

    const id = await record({ kind: 'visit', happenedOn: '2026-11-20', note });

    expect(await standing()).toMatchObject([
      { event: 'visit', day: '2026-11-20', text: note, corrected: false },
      { event: 'call', day: '2026-11-01', text: null },
    ]);
    const [told] = await api.rows<{ details: string }>(
      'SELECT details::text AS details FROM audit_event WHERE subject_id = $1',
      [id],
    );
    expect(told?.details).not.toContain('kokeilut');
  });

  it.each([
    [{ kind: 'call', happenedOn: '2026-11-21' }, 'happenedOn', 'in-the-future'],
    [{ kind: 'fax', happenedOn: '2026-11-20' }, 'kind', 'not-one-of'],
    [{ kind: 'call' }, 'happenedOn', 'required'],
    [{ ...CALL, note: 'x'.repeat(2001) }, 'note', 'too-long'],
  ])('are refused as %j, new or put right', async (request, field, code) => {
    const id = await record();
    const advisor = await staff();

    for (const reply of [
      await advisor.post(path(), request),
      await advisor.put(path(id), request),
    ]) {
      expect(reply.status).toBe(400);
      expect(reply.body.errors).toEqual([expect.objectContaining({ path: field, code })]);
    }
  });

  it('take a note later without being put right, and a second time nothing changes', async () => {
    const id = await record();
    const advisor = await staff();
    const told = { ...CALL, note: 'Soitan uudelleen maanantaina.' };

    const first = await advisor.put(path(id), told);
    const second = await advisor.put(path(id), told);

    expect([first.body.id, second.body.id]).toEqual([id, id]);
    expect(await standing()).toMatchObject([{ id, text: told.note, corrected: false }]);
    expect(await acts(id)).toEqual(['touchpoint.record', 'touchpoint.add-note']);
  });

  it.each([
    [{ ...CALL, note: 'Sovimme tiistaista.' }],
    [{ ...CALL, happenedOn: '2026-11-19', note: 'Sovimme maanantaista.' }],
    [{ ...CALL, kind: 'visit', note: 'Sovimme maanantaista.' }],
    [CALL],
  ])('are put right by a new one: %j', async (request) => {
    const id = await record({ ...CALL, note: 'Sovimme maanantaista.' });

    const { status, body } = await (await staff()).put(path(id), request);

    expect(status).toBe(200);
    expect(body.id).not.toBe(id);
    expect(await standing()).toMatchObject([
      { id: body.id, event: request.kind, day: request.happenedOn, corrected: true },
    ]);
    const [before] = await api.rows<{ superseded_at: Date; text: string }>(
      'SELECT superseded_at, text FROM touchpoint JOIN touchpoint_note ON touchpoint_id = id WHERE id = $1',
      [id],
    );
    expect(before).toEqual({ superseded_at: expect.any(Date), text: 'Sovimme maanantaista.' });
    expect(await acts(body.id as string)).toEqual(['touchpoint.correct']);
  });

  it('are taken back once, stay on record, and count no more', async () => {
    const id = await record();
    const advisor = await staff();

    const reply = await advisor.post(path(id, '/annul'), {});
    const again = await advisor.post(path(id, '/annul'), {});
    const late = await advisor.put(path(id), { ...CALL, kind: 'visit' });

    expect(reply.status).toBe(204);
    for (const refused of [again, late]) {
      expect(refused).toMatchObject({ status: 409, body: { code: 'touchpoint.superseded' } });
    }
    expect(await standing()).toEqual([]);
    expect(await acts(id)).toEqual(['touchpoint.record', 'touchpoint.annul']);
    const list = await advisor.get(`/programmes/${programme.id}/enterprises?search=${firm.name}`);
    expect(list.body.items).toMatchObject([{ id: firm.id, lastContactOn: null }]);
  });

  it('are put right by one of two who try at once', async () => {
    const id = await record();
    const [advisor, manager] = [await staff(), await api.as(programme.manager)];

    const replies = await Promise.all([
      advisor.put(path(id), { ...CALL, kind: 'visit' }),
      manager.put(path(id), { ...CALL, kind: 'mail' }),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await standing()).toHaveLength(1);
  });

  it('are written once by a key that is sent twice', async () => {
    const key = { 'idempotency-key': `tap-${firm.id}` };
    const advisor = await staff();

    const first = await advisor.post(path(), CALL, key);
    const second = await advisor.post(path(), CALL, key);

    expect(second.body).toEqual(first.body);
    expect(await standing()).toHaveLength(1);
  });

  it('are the business of the programme’s staff, each firm’s by itself', async () => {
    const id = await record();
    const sibling = await fixtures.firm(programme);
    const theirs = `/programmes/${programme.id}/enterprises/${sibling.id}/touchpoints/${id}`;
    const tries = async (person: Person) => {
      const client = await api.as(person);
      return [
        (await client.post(path(), CALL)).status,
        (await client.put(path(id), { ...CALL, kind: 'visit' })).status,
        (await client.post(path(id, '/annul'), {})).status,
      ];
    };

    expect(await tries(entrepreneur)).toEqual([403, 403, 403]);
    expect(await tries(programme.funder)).toEqual([403, 403, 403]);
    expect(await tries(other.advisor)).toEqual([404, 404, 404]);
    const reply = await (await staff()).put(theirs, CALL);
    expect(reply).toMatchObject({ status: 404, body: { code: 'touchpoint.not-found' } });
  });
});
