import { SwapNewsService } from '../../../backend/src/meetings/swap-news.service.js';
import { subjectsTo } from '../../support/growth-path/asked.js';
import {
  type Firm,
  Fixtures,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { PostOffice } from '../../support/growth-path/post-office.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

/** Begins each subject; the letters of one request differ after it. */
const SUBJECT = 'Vuoronvaihto';

describe('mails about swaps of turns', () => {
  let office: PostOffice;
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let advisor: Client;
  let network: Firm;
  let firms: readonly [Firm, Firm, Firm];
  let people: readonly [Person, Person, Person];
  let clients: readonly [Client, Client, Client];

  const group = (rest: string): string => `/programmes/${mine.id}/networks/${network.id}${rest}`;
  const swapWith = (withEnterpriseId: string, message: string | null = null) =>
    clients[0].post(group('/own-swaps'), {
      ...{ enterpriseId: firms[0].id, withEnterpriseId, message },
    });
  const asked = async (message: string | null = null): Promise<string> => {
    const reply = await swapWith(firms[1].id, message);
    expect(reply.status).toBe(201);
    return reply.body.id as string;
  };
  const answered = async (id: string, isAccepted: boolean): Promise<void> => {
    const reply = await clients[1].post(group(`/own-swaps/${id}/answer`), { isAccepted });
    expect(reply.status).toBe(204);
  };
  const takenBack = async (id: string): Promise<void> => {
    expect((await clients[0].post(group(`/own-swaps/${id}/take-back`))).status).toBe(204);
  };
  const cannotHost = async (firm: Firm): Promise<void> => {
    const reply = await advisor.post(group('/host-turns'), {
      ...{ kind: 'not-ready', enterpriseId: firm.id, withEnterpriseId: null, readyFrom: null },
    });
    expect(reply.status).toBe(201);
  };
  const work = (): Promise<void> => api.whole.work();
  const lookForOvertaken = async (): Promise<void> => {
    await api.whole.get(SwapNewsService).tellOvertaken();
    await work();
  };
  const again = (id: string): Promise<void> =>
    api.whole
      .get(SwapNewsService)
      .tell({ programmeId: mine.id, networkId: network.id, hostSwapId: id });
  const textsTo = (person: Person): string[] => office.to(person.email).map(({ text }) => text);
  const counts = (): number[] => people.map(({ email }) => office.to(email).length);

  beforeAll(async () => {
    office = await PostOffice.open();
    api = await TestApi.start({
      env: { SMTP_URL: office.url, PUBLIC_URL: 'http://verso.example' },
    });
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    advisor = await api.as(mine.advisor);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-10T08:00:00Z');
    network = await fixtures.network(mine);
    const member = async (joinedOn: string): Promise<[Firm, Person, Client]> => {
      const firm = await fixtures.firm(mine);
      await fixtures.member(mine, network, firm, { joinedOn });
      const person = await fixtures.person('entrepreneur', mine.id, firm.id);
      return [firm, person, await api.as(person)];
    };
    const [a, b] = [await member('2025-02-01'), await member('2025-02-02')];
    const c = await member('2025-02-03');
    [firms, people, clients] = [
      [a[0], b[0], c[0]],
      [a[1], b[1], c[1]],
      [a[2], b[2], c[2]],
    ];
  });
  afterAll(async () => {
    await api.stop();
    await office.close();
  });

  it('ask those who speak for the other firm, with the word to it and the way to answer', async () => {
    await asked('Remontti kesken.');
    await work();

    expect(counts()).toEqual([0, 1, 0]);
    expect(subjectsTo(office, people[1].email)).toEqual([SUBJECT]);
    const [text] = textsTo(people[1]);
    expect(text).toContain(`${firms[0].name} pyytää vaihtamaan isännöintivuoroa kanssasi`);
    expect(text).toContain('Viesti: ”Remontti kesken.”');
    expect(text).toContain('http://verso.example/my/group');
  });

  it.each([
    [true, 'hyväksyi vuoronvaihdon'],
    [false, 'ei voi nyt vaihtaa'],
  ])('tell the firm that asked what was answered: %s', async (isAccepted, words) => {
    const id = await asked();
    await work();
    await answered(id, isAccepted);
    await work();

    expect(counts()).toEqual([1, 1, 0]);
    expect(textsTo(people[0])[0]).toContain(`${firms[1].name} ${words}`);
    expect(textsTo(people[1])[0]).not.toContain('Viesti');
  });

  it('are written once each, however often and by however many workers', async () => {
    const id = await asked();
    await Promise.all([again(id), again(id), again(id)]);
    await work();
    await answered(id, true);
    await work();
    await Promise.all([again(id), again(id)]);
    await work();

    expect(counts()).toEqual([1, 1, 0]);
  });

  it('ask nobody what was taken back before the mail left, and tell nobody of it', async () => {
    await takenBack(await asked());
    await work();
    const waiting = await asked();
    await again(waiting);
    await takenBack(waiting);
    await work();

    expect(counts()).toEqual([0, 0, 0]);
  });

  it('are not written where nobody speaks for the other firm in Verso', async () => {
    const silent = await fixtures.firm(mine);
    await fixtures.member(mine, network, silent, { joinedOn: '2025-02-04' });

    const reply = await swapWith(silent.id);
    expect(reply.status).toBe(201);
    await work();

    expect(
      await api.rows('SELECT 1 FROM mail_message WHERE subject_id = $1', [reply.body.id]),
    ).toEqual([]);
  });

  it('reach neither those whose role has ended nor a firm that has left the group', async () => {
    await api.rows(`UPDATE role_grant SET ended_at = now() WHERE person_id = $1`, [people[1].id]);
    await asked();
    await swapWith(firms[2].id);
    await api.rows('UPDATE network_member SET left_on = $2 WHERE enterprise_id = $1', [
      ...[firms[2].id, '2026-03-10'],
    ]);
    await work();

    expect(counts()).toEqual([0, 0, 0]);
  });

  describe('that can be answered no more', () => {
    it('tell the firm that asked, once, and not the other', async () => {
      await asked();
      await work();
      await lookForOvertaken();
      expect(counts()).toEqual([0, 1, 0]);
      api.moveTo('2026-03-11T08:00:00Z');
      await cannotHost(firms[1]);

      const looked = api.whole.get(SwapNewsService);
      await Promise.all([looked.tellOvertaken(), looked.tellOvertaken()]);
      await lookForOvertaken();

      expect(counts()).toEqual([1, 1, 0]);
      expect(textsTo(people[0])[0]).toContain('Pyyntöön ei voi enää vastata.');
    });

    it('come through the job of the schedule', async () => {
      await asked();
      api.moveTo('2026-03-11T08:00:00Z');
      await cannotHost(firms[1]);
      await api.rows(
        `INSERT INTO outbox (id, queue, name, payload, created_at)
         VALUES (gen_random_uuid(), 'default', 'meetings.tell-overtaken', '{"payload": {}}', now())`,
      );
      await work();

      expect(counts()[0]).toBe(1);
    });

    it('are told of neither once they were answered nor months after they were asked', async () => {
      await answered(await asked(), false);
      const old = await asked();
      await api.rows(`UPDATE host_swap SET recorded_at = '2025-12-01' WHERE id = $1`, [old]);
      await work();
      await cannotHost(firms[1]);
      await lookForOvertaken();

      expect(subjectsTo(office, people[0].email)).toEqual([SUBJECT]);
      expect(textsTo(people[0])[0]).not.toContain('Pyyntöön ei voi enää vastata.');
    });
  });

  it('are read by the staff of the programme, and by no other', async () => {
    await asked('Remontti kesken.');
    await work();
    const [{ id }] = (await api.rows(`SELECT id FROM mail_message WHERE person_id = $1`, [
      people[1].id,
    ])) as [{ id: string }];
    const elsewhere = await fixtures.programme();
    const stranger = await api.as(elsewhere.advisor);

    const shown = (await advisor.get(`/mails/${id}`)).body;
    expect(shown).toMatchObject({ kind: 'swap-asked', recipientName: people[1].name });
    expect(JSON.stringify(shown)).toContain('Remontti kesken.');
    expect((await clients[1].get(`/mails/${id}`)).status).toBe(403);
    expect((await stranger.get(`/mails/${id}`)).status).toBe(404);
  });
});
