import { MeetingRemindersService } from '../../../backend/src/meetings/meeting-reminders.service.js';
import { calendarIn, linkOf, subjectsTo } from '../../support/growth-path/asked.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { aContact, type Contact } from '../../support/growth-path/invited.js';
import { PostOffice } from '../../support/growth-path/post-office.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';
const EVENING = {
  ...{ meetsOn: '2026-03-17', startsAt: '18:00', endsAt: '20:30', place: 'Paja, Mikkeli' },
  ...{ atCoordinator: false, enterpriseId: null, theme: 'Hinnoittelu' },
};
interface Line {
  readonly contactName: string | null;
  readonly enterpriseId: string;
  readonly answer: string | null;
  readonly message: string | null;
}

describe('asking people to a meeting', () => {
  let office: PostOffice;
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let visitor: Client;
  let network: Firm;
  let aino: Contact;
  let bertta: Contact;
  let first: Firm;
  let second: Firm;
  let meetingId: string;

  const meetings = (rest = ''): string =>
    `/programmes/${programme.id}/networks/${network.id}/meetings${rest}`;
  const invite = (by = advisor): Promise<Reply> => by.post(meetings(`/${meetingId}/invitations`));
  const change = async (to: object): Promise<void> => {
    const reply = await advisor.put(meetings(`/${meetingId}`), { ...EVENING, ...to });
    expect(reply.status).toBe(204);
    await api.whole.work();
  };
  const link = (contact: Contact): string => linkOf(office.to(contact.email!)[0]!);
  const open = (token: string): Promise<Reply> =>
    visitor.post('/meeting-invitation/open', { token });
  const answer = (token: string, given: string, message: string | null = null) =>
    visitor.post('/meeting-invitation/answer', { token, answer: given, message });
  const invited = async (by = advisor): Promise<Line[]> =>
    (await by.get(meetings(`/${meetingId}`))).body.invited as Line[];
  const rows = () =>
    api.rows('SELECT * FROM meeting_invitation WHERE meeting_id = $1 ORDER BY id', [meetingId]);
  const remind = (): Promise<void> => api.whole.get(MeetingRemindersService).remind();

  beforeAll(async () => {
    office = await PostOffice.open();
    api = await TestApi.start({
      env: { SMTP_URL: office.url, PUBLIC_URL: 'http://verso.example' },
    });
    api.moveTo(NOW);
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    visitor = await api.visitor();
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    await api.rows('DELETE FROM attempt_count');
    network = await fixtures.network(programme);
    [first, second] = [await fixtures.firm(programme), await fixtures.firm(programme)];
    for (const firm of [first, second]) {
      await fixtures.member(programme, network, firm, { joinedOn: '2025-02-01' });
    }
    aino = await aContact(fixtures, programme, first);
    bertta = await aContact(fixtures, programme, second, { language: 'sv' });
    await aContact(fixtures, programme, second, { email: null });
    meetingId = (await advisor.post(meetings(), EVENING)).body.id as string;
  });
  afterAll(async () => {
    await api.stop();
    await office.close();
  });

  describe('inviting', () => {
    it('writes to everybody of the members who has an address, each in her language', async () => {
      const reply = await invite();
      await api.whole.work();

      expect(reply).toMatchObject({ status: 201, body: { invited: 2 } });
      const [letter] = office.to(aino.email!);
      expect(letter?.subject).toBe(`Tapaaminen: ${network.name}, tiistai 17. maaliskuuta 2026`);
      expect(letter?.text).toContain('Aika: tiistai 17. maaliskuuta 2026 klo 18:00–20:30');
      expect(letter?.text).toContain('Paikka: Paja, Mikkeli');
      expect(letter?.text).toContain('http://verso.example/meeting#');
      expect(office.to(bertta.email!)[0]?.text).toContain(
        'Tid: tisdag 17 mars 2026 kl. 18:00–20:30',
      );
    });

    it('asks nobody twice; whoever has come since is asked when it is done again', async () => {
      await invite();
      const again = await invite();
      const newcomer = await aContact(fixtures, programme, first);
      const third = await invite();
      await api.whole.work();

      expect([again.body.invited, third.body.invited]).toEqual([0, 1]);
      expect(office.to(aino.email!)).toHaveLength(1);
      expect(office.to(newcomer.email!)).toHaveLength(1);
    });

    it('asks each once when two invite at once', async () => {
      const replies = await Promise.all([invite(), invite(await api.as(programme.manager))]);
      await api.whole.work();

      expect(replies.map(({ body }) => body.invited).sort()).toEqual([0, 2]);
      expect(office.to(aino.email!)).toHaveLength(1);
    });

    it('is not for firms that have left, nor for people who were archived', async () => {
      await api.rows(`UPDATE network_member SET left_on = '2026-03-01' WHERE enterprise_id = $1`, [
        first.id,
      ]);
      await api.rows('UPDATE contact SET archived_at = $2 WHERE id = $1', [bertta.id, NOW]);

      expect((await invite()).body.invited).toBe(0);
    });

    it('is refused for what was called off, and for what is past', async () => {
      api.moveTo('2026-03-18T08:00:00Z');
      const past = await invite();
      await advisor.post(meetings(`/${meetingId}/cancel`));
      const cancelled = await invite();

      expect(past).toMatchObject({ status: 409, body: { code: 'meeting.over' } });
      expect(cancelled).toMatchObject({ status: 409, body: { code: 'meeting.cancelled' } });
    });

    it('is the coordinator’s: not the member’s, nor another programme’s', async () => {
      const foreign = await fixtures.programme();
      const owner = await fixtures.person('entrepreneur', programme.id, first.id);
      const replies = [
        await invite(await api.as(owner)),
        await invite(await api.as(foreign.advisor)),
        await invite(visitor),
      ];

      expect(replies.map(({ status }) => status)).toEqual([403, 404, 401]);
      expect(await rows()).toEqual([]);
    });
  });

  describe('answering', () => {
    beforeEach(async () => {
      await invite();
      await api.whole.work();
    });

    it('is read without an account; opening alone, as mail scanners do, answers nothing', async () => {
      const before = await rows();
      const reply = await open(link(aino));

      expect(reply).toMatchObject({
        status: 200,
        body: {
          ...{ state: 'open', answer: null, message: null, invitedName: aino.name },
          ...{ networkName: network.name, hostName: null, place: EVENING.place, language: 'fi' },
          ...{ meetsOn: EVENING.meetsOn, startsAt: '18:00', endsAt: '20:30', theme: EVENING.theme },
        },
      });
      expect(await rows()).toEqual(before);
    });

    it('is told to the coordinator, with a word; the latest answer counts', async () => {
      await answer(link(aino), 'no');
      const reply = await answer(link(aino), 'yes', 'Tulen suoraan töistä.');

      expect(reply).toMatchObject({ status: 200, body: { answer: 'yes' } });
      expect(await invited()).toEqual([
        expect.objectContaining({
          ...{ enterpriseId: first.id, answer: 'yes', message: 'Tulen suoraan töistä.' },
        }),
        expect.objectContaining({ enterpriseId: second.id, answer: null, message: null }),
      ]);
    });

    it('stands as one of two that are given at once', async () => {
      const replies = await Promise.all([
        answer(link(aino), 'yes', 'a'),
        answer(link(aino), 'no', 'b'),
      ]);

      expect(replies.map(({ status }) => status)).toEqual([200, 200]);
      const [line] = await invited();
      expect(['yes a', 'no b']).toContain(`${line?.answer} ${line?.message}`);
    });

    it('is seen by her own firm, and by no other of the group', async () => {
      await answer(link(aino), 'maybe', 'Riippuu kelistä.');
      const [own, peer] = [
        await api.as(await fixtures.person('entrepreneur', programme.id, first.id)),
        await api.as(await fixtures.person('entrepreneur', programme.id, second.id)),
      ];

      expect((await invited(own)).map(({ message }) => message)).toEqual(['Riippuu kelistä.']);
      expect((await invited(peer)).map(({ enterpriseId }) => enterpriseId)).toEqual([second.id]);
    });

    it.each([
      ['an answer that is none', { answer: 'ehkä' }, 'answer'],
      ['no answer', { answer: null }, 'answer'],
      ['a word that is a novel', { message: 'x'.repeat(501) }, 'message'],
    ])('refuses %s beside the field', async (_, wrong, path) => {
      const body = { token: link(aino), answer: 'yes', message: null, ...wrong };
      const reply = await visitor.post('/meeting-invitation/answer', body);

      expect(reply).toMatchObject({ status: 400, body: { errors: [{ path }] } });
      expect((await invited())[0]?.answer).toBeNull();
    });

    it.each([
      ['a text that is no link', () => 'kissa'],
      ['her id with a proof of nobody', () => `${link(aino).split('.')[0]}.${'A'.repeat(43)}`],
      [
        'her id with another’s proof',
        () => `${link(aino).split('.')[0]}.${link(bertta).split('.')[1]}`,
      ],
    ])('knows no invitation for %s', async (_, token) => {
      const replies = [await open(token()), await answer(token(), 'no')];

      expect(replies.map(({ status, body }) => [status, body.code])).toEqual([
        [404, 'invitation.not-found'],
        [404, 'invitation.not-found'],
      ]);
      expect((await invited()).map((line) => line.answer)).toEqual([null, null]);
    });

    it('ends with the evening, to the minute in Helsinki', async () => {
      api.moveTo('2026-03-17T18:29:00Z');
      expect((await answer(link(aino), 'yes')).status).toBe(200);
      api.moveTo('2026-03-17T18:30:00Z');
      const late = await answer(link(aino), 'no');

      expect(late).toMatchObject({ status: 409, body: { code: 'meeting.over' } });
      expect((await open(link(aino))).body).toMatchObject({ state: 'over', answer: 'yes' });
    });

    it('ends with the calling off', async () => {
      await advisor.post(meetings(`/${meetingId}/cancel`));
      const late = await answer(link(aino), 'yes');

      expect(late).toMatchObject({ status: 409, body: { code: 'meeting.cancelled' } });
      expect((await open(link(aino))).body.state).toBe('cancelled');
    });

    it('is limited by the address that asks', async () => {
      const tries = Array.from({ length: 121 }, () => 'kissa');
      const statuses = [];
      for (const token of tries) statuses.push((await open(token)).status);

      expect(statuses.at(-2)).toBe(404);
      expect(statuses.at(-1)).toBe(429);
    });
  });

  describe('telling of a change', () => {
    beforeEach(async () => {
      await invite();
      await api.whole.work();
      await answer(link(aino), 'yes', 'Tulossa');
      await answer(link(bertta), 'no');
    });

    it('asks everybody anew when the time changes: what was answered was about another evening', async () => {
      api.moveTo('2026-03-11T08:00:00Z');
      await change({ meetsOn: '2026-03-19' });

      expect(subjectsTo(office, aino.email!)).toEqual(['Tapaaminen', 'Muuttunut']);
      expect(subjectsTo(office, bertta.email!)).toEqual(['Träff', 'Ändrad']);
      expect(office.to(aino.email!)[1]?.text).toContain('Kerro, pääsetkö mukaan nyt');
      expect(linkOf(office.to(aino.email!)[1]!)).toBe(link(aino));
      expect((await invited()).map((line) => line.answer)).toEqual([null, null]);
      await answer(link(bertta), 'yes');
      expect((await invited())[0]).toMatchObject({ enterpriseId: second.id, answer: 'yes' });
    });

    it('tells of another place those who may come, and their answers stand', async () => {
      await change({ place: 'Kahvila, Mikkeli' });

      expect(subjectsTo(office, aino.email!)).toEqual(['Tapaaminen', 'Muuttunut']);
      expect(office.to(aino.email!)[1]?.text).toContain('Vastauksesi on tallessa');
      expect(subjectsTo(office, bertta.email!)).toEqual(['Träff']);
      expect((await invited()).map((line) => line.answer)).toEqual(['yes', 'no']);
    });

    it('is silent about another theme', async () => {
      await change({ theme: 'Vienti' });

      expect(subjectsTo(office, aino.email!)).toEqual(['Tapaaminen']);
    });

    it('goes with a file for the calendar: one event, whose number rises and which is called off', async () => {
      await change({ startsAt: '17:00' });
      await advisor.post(meetings(`/${meetingId}/cancel`));
      await api.whole.work();
      const files = office.to(aino.email!).map((letter) => calendarIn(letter));

      const uid = new RegExp(`UID:${meetingId}@verso\\.example`);
      for (const file of files) expect(file).toMatch(uid);
      expect(files.map((file) => /SEQUENCE:(\d)/.exec(file)?.[1])).toEqual(['0', '1', '2']);
      expect(files.map((file) => /STATUS:(\w+)/.exec(file)?.[1])).toEqual([
        ...['CONFIRMED', 'CONFIRMED', 'CANCELLED'],
      ]);
      expect(files[1]).toContain('DTSTART;TZID=Europe/Helsinki:20260317T170000');
    });

    it('tells those who may come that it is called off, once', async () => {
      await advisor.post(meetings(`/${meetingId}/cancel`));
      await advisor.post(meetings(`/${meetingId}/cancel`));
      await api.whole.work();

      expect(subjectsTo(office, aino.email!)).toEqual(['Tapaaminen', 'Peruttu']);
      expect(subjectsTo(office, bertta.email!)).toEqual(['Träff']);
      expect(office.to(aino.email!)[1]?.text).not.toContain('/meeting#');
    });

    it('sends no invitation that waited while the meeting was called off', async () => {
      const late = await aContact(fixtures, programme, first);
      await invite();
      await advisor.post(meetings(`/${meetingId}/cancel`));
      await api.whole.work();

      expect(subjectsTo(office, late.email!)).toEqual(['Peruttu']);
    });
  });

  describe('reminding', () => {
    const TWO_DAYS_BEFORE = '2026-03-15T06:00:00Z';

    beforeEach(async () => {
      await invite();
      await api.whole.work();
    });

    it('reminds two days before, and not those who said no', async () => {
      await answer(link(bertta), 'no');
      api.moveTo('2026-03-14T10:00:00Z');
      await remind();
      api.moveTo(TWO_DAYS_BEFORE);
      await remind();
      await api.whole.work();

      expect(subjectsTo(office, aino.email!)).toEqual(['Tapaaminen', 'Pian tavataan']);
      expect(subjectsTo(office, bertta.email!)).toEqual(['Träff']);
    });

    it('comes through the job of the schedule', async () => {
      api.moveTo(TWO_DAYS_BEFORE);
      await api.rows(
        `INSERT INTO outbox (id, queue, name, payload, created_at)
         VALUES (gen_random_uuid(), 'default', 'meetings.remind', '{"payload": {}}', now())`,
      );
      await api.whole.work();

      expect(subjectsTo(office, aino.email!)).toEqual(['Tapaaminen', 'Pian tavataan']);
    });

    it('reminds once, however often and by however many workers it runs', async () => {
      api.moveTo(TWO_DAYS_BEFORE);
      await Promise.all([remind(), remind(), remind(), remind()]);
      api.moveTo('2026-03-16T06:00:00Z');
      await remind();
      await api.whole.work();

      expect(subjectsTo(office, aino.email!)).toEqual(['Tapaaminen', 'Pian tavataan']);
    });

    it('reminds again of the evening that it was moved to', async () => {
      api.moveTo(TWO_DAYS_BEFORE);
      await remind();
      await change({ meetsOn: '2026-03-24' });
      api.moveTo('2026-03-23T06:00:00Z');
      await remind();
      await api.whole.work();

      expect(subjectsTo(office, aino.email!)).toEqual([
        ...['Tapaaminen', 'Pian tavataan', 'Muuttunut', 'Pian tavataan'],
      ]);
    });

    it('spares who was asked the same day, what was called off, and firms that have left', async () => {
      api.moveTo('2026-03-16T06:00:00Z');
      const late = await aContact(fixtures, programme, first);
      await invite();
      await api.rows(`UPDATE network_member SET left_on = '2026-03-12' WHERE enterprise_id = $1`, [
        second.id,
      ]);
      await remind();
      await api.whole.work();

      expect(subjectsTo(office, late.email!)).toEqual(['Tapaaminen']);
      expect(subjectsTo(office, aino.email!)).toEqual(['Tapaaminen', 'Pian tavataan']);
      expect(subjectsTo(office, bertta.email!)).toEqual(['Träff']);
    });

    it('sends none that waited while she declined', async () => {
      api.moveTo(TWO_DAYS_BEFORE);
      await remind();
      await answer(link(aino), 'no');
      await api.whole.work();

      expect(subjectsTo(office, aino.email!)).toEqual(['Tapaaminen']);
    });
  });
});
