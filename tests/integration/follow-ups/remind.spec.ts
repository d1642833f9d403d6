import { FollowUpsService } from '../../../backend/src/follow-ups/follow-ups.service.js';
import { Schedules } from '../../../backend/src/platform/queue/schedules.js';
import {
  type Firm,
  Fixtures,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { aCard, running } from '../../support/growth-path/experiment-steps.js';
import { PostOffice } from '../../support/growth-path/post-office.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const DURING = '2026-03-10T08:00:00Z';
/** The card's time box ends on 29 March; in Helsinki the clock went forward that night. */
const LAST_EVENING = '2026-03-29T20:59:00Z';
const NEXT_MORNING = '2026-03-30T04:30:00Z';

describe('reminding of an experiment past its time box', () => {
  let office: PostOffice;
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let firm: Firm;
  let entrepreneur: Person;
  let owner: Client;
  let experimentId: string;

  const remind = (): Promise<void> => api.whole.get(FollowUpsService).remind();
  const reminders = (): Promise<{ due_on: string }[]> =>
    api.rows('SELECT due_on FROM reminder WHERE experiment_id = $1', [experimentId]);
  const mails = (): Promise<{ person_id: string; language: string; state: string }[]> =>
    api.rows(
      `SELECT m.person_id, m.language, m.state FROM mail_message m
         JOIN reminder r ON r.id = m.subject_id
        WHERE m.kind = 'reminder' AND r.experiment_id = $1 ORDER BY m.id`,
      [experimentId],
    );

  beforeAll(async () => {
    office = await PostOffice.open();
    api = await TestApi.start({
      env: { SMTP_URL: office.url, PUBLIC_URL: 'http://verso.example' },
    });
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
  });
  beforeEach(async () => {
    api.moveTo(DURING);
    firm = await fixtures.firm(programme);
    entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.id);
    owner = await api.as(entrepreneur);
    experimentId = await running(owner, programme, aCard(firm));
  });
  afterAll(async () => {
    await api.stop();
    await office.close();
  });

  it('leaves the last day alone, to its last minute in Helsinki', async () => {
    api.moveTo(LAST_EVENING);

    await remind();

    expect(await reminders()).toEqual([]);
  });

  it('orders one mail on the day after, to the entrepreneur in her language', async () => {
    await api.rows("UPDATE person_identity SET language = 'sv' WHERE person_id = $1", [
      entrepreneur.id,
    ]);
    api.moveTo(NEXT_MORNING);

    await remind();

    expect(await reminders()).toEqual([{ due_on: '2026-03-30' }]);
    expect(await mails()).toEqual([
      { person_id: entrepreneur.id, language: 'sv', state: 'queued' },
    ]);
  });

  it('reaches everybody who has come in from the firm', async () => {
    const second = await fixtures.person('entrepreneur', programme.id, firm.id);
    api.moveTo(NEXT_MORNING);

    await remind();

    const persons = (await mails()).map(({ person_id }) => person_id).sort();
    expect(persons).toEqual([entrepreneur.id, second.id].sort());
  });

  it('arrives through the schedule’s job, queue and mail server, with what it is about', async () => {
    api.moveTo(NEXT_MORNING);

    await api.rows(
      `INSERT INTO outbox (id, queue, name, payload, created_at)
       VALUES (gen_random_uuid(), 'default', 'follow-ups.remind', '{"payload": {}}', now())`,
    );
    await api.whole.work();

    const letters = office.to(entrepreneur.email);
    expect(letters).toHaveLength(1);
    expect(letters[0]!.subject).toContain('Ajanvaraus verkossa');
    expect(letters[0]!.text).toContain(firm.name);
    expect(letters[0]!.text).toMatch(/29\. maaliskuuta 2026/);
    expect(letters[0]!.text).toContain(`http://verso.example/my/experiments/${experimentId}`);
    expect(await mails()).toEqual([expect.objectContaining({ state: 'sent' })]);
  });

  it('sends nothing more the second time, nor on any later day', async () => {
    api.moveTo(NEXT_MORNING);
    await remind();
    await remind();
    api.moveTo('2026-04-20T05:30:00Z');

    await remind();

    expect(await reminders()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  it('happens once when several workers run at the same time', async () => {
    api.moveTo(NEXT_MORNING);

    await Promise.all([remind(), remind(), remind(), remind()]);

    expect(await reminders()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  it('still comes, once, when no worker ran for weeks', async () => {
    api.moveTo('2026-05-11T04:30:00Z');

    await remind();
    await remind();

    expect(await reminders()).toEqual([{ due_on: '2026-03-30' }]);
    expect(await mails()).toHaveLength(1);
  });

  it('spares who has closed the experiment in time', async () => {
    await owner.post(`/programmes/${programme.id}/experiments/${experimentId}/close`, {
      decision: 'stop',
      learning: 'Kävijät soittavat mieluummin kuin varaavat verkossa.',
    });
    api.moveTo(NEXT_MORNING);

    await remind();

    expect(await reminders()).toEqual([]);
  });

  it('does not leave when it was closed while the mail waited', async () => {
    api.moveTo(NEXT_MORNING);
    await remind();
    await owner.post(`/programmes/${programme.id}/experiments/${experimentId}/close`, {
      decision: 'stop',
      learning: 'Kävijät soittavat mieluummin kuin varaavat verkossa.',
    });

    await api.whole.work();

    expect(office.to(entrepreneur.email)).toEqual([]);
    expect(await mails()).toEqual([expect.objectContaining({ state: 'failed' })]);
  });

  it('spares a firm that has left the programme', async () => {
    await api.rows(
      "UPDATE enrolment SET stage = 'withdrawn', ended_on = '2026-03-20' WHERE enterprise_id = $1",
      [firm.id],
    );
    api.moveTo(NEXT_MORNING);

    await remind();

    expect(await reminders()).toEqual([]);
  });

  it('waits until there is somebody to remind', async () => {
    await api.rows('UPDATE role_grant SET ended_at = now() WHERE person_id = $1', [
      entrepreneur.id,
    ]);
    api.moveTo(NEXT_MORNING);
    await remind();
    expect(await reminders()).toEqual([]);

    await fixtures.person('entrepreneur', programme.id, firm.id);
    await remind();

    expect(await mails()).toHaveLength(1);
  });

  it('goes through more experiments than fit in one transaction', async () => {
    await api.rows(
      `INSERT INTO experiment
       SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).*
         FROM experiment e, generate_series(1, 450) WHERE e.id = $1`,
      [experimentId],
    );
    api.moveTo(NEXT_MORNING);

    await Promise.all([remind(), remind()]);

    const [counted] = await api.rows<{ reminders: number; mails: number }>(
      `SELECT count(DISTINCT r.id)::int AS reminders, count(m.id)::int AS mails
         FROM reminder r JOIN mail_message m ON m.subject_id = r.id WHERE r.enterprise_id = $1`,
      [firm.id],
    );
    expect(counted).toEqual({ reminders: 451, mails: 451 });
  });

  it('is read by staff in the outbox, and not by staff of another programme', async () => {
    api.moveTo(NEXT_MORNING);
    await remind();
    const [mail] = await api.rows<{ id: string }>(
      `SELECT m.id FROM mail_message m JOIN reminder r ON r.id = m.subject_id
        WHERE r.experiment_id = $1`,
      [experimentId],
    );
    const stranger = await fixtures.programme();

    const own = await (await api.as(programme.advisor)).get(`/mails/${mail!.id}`);
    const foreign = await (await api.as(stranger.advisor)).get(`/mails/${mail!.id}`);

    expect(own.body.text).toContain('Ajanvaraus verkossa');
    expect(foreign).toMatchObject({ status: 404, body: { code: 'mail.not-found' } });
  });

  it('is looked for every morning, in Helsinki', () => {
    const schedule = api.whole
      .get(Schedules)
      .list()
      .find(({ job }) => job === 'follow-ups.remind');

    expect(schedule?.pattern).toBe('30 7-19 * * *');
  });
});
