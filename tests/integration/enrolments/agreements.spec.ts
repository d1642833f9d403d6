import { v7 } from 'uuid';

import { Fixtures, type Person, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;

const ASKED = { asksEligibility: false, asksAgreement: true };
const TEXT = { fi: 'Ryhmä kokoontuu kuukausittain.\n\nKustannuksia ei ole.', sv: null, en: null };

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
});
beforeEach(async () => {
  api.moveTo('2026-11-20T10:00:00Z');
  programme = await fixtures.programme();
});
afterAll(() => api.stop());

const termsPath = () => `/programmes/${programme.id}/enrolment-terms`;
const say = async (agreementText: unknown, by: Person = programme.manager) =>
  (await api.as(by)).put(termsPath(), { ...ASKED, agreementText });
const agreementOf = async (enrolmentId: string, by: Person = programme.advisor) =>
  (await api.as(by)).get(`/programmes/${programme.id}/enrolments/${enrolmentId}/agreement`);

/** A firm on its way in, with a way to sign for it. */
async function newcomer() {
  const advisor = await api.as(programme.advisor);
  const { body } = await advisor.post(`/programmes/${programme.id}/enrolments`, {
    ...{ businessId: null, kind: 'sole-trader', legalForm: 'sole-trader' },
    ...{ name: 'Paja Sopu', industryCode: null, industryCodeSet: null, municipalityCode: '491' },
    contact: { name: 'Sanni Sopu', email: null, phone: '+358401234567', language: 'sv' },
  });
  const at = `/programmes/${programme.id}/enterprises/${body.enterpriseId}`;
  const contactId = (await advisor.get(at)).body.contacts[0].id as string;
  const enrolmentId = body.enrolmentId as string;
  const moves = `/programmes/${programme.id}/enrolments/${enrolmentId}/moves`;
  const sign = (effectiveOn: string) =>
    advisor.post(moves, { to: 'agreed', contactId, effectiveOn });
  return { enrolmentId, sign };
}

describe('what firms agree to', () => {
  it('is said by the manager, stays when it is left out, and is taken away with null', async () => {
    const manager = await api.as(programme.manager);
    expect((await manager.get(termsPath())).body.agreementText).toBeNull();

    expect((await say(TEXT)).status).toBe(204);
    expect((await manager.get(termsPath())).body.agreementText).toEqual(TEXT);
    await manager.put(termsPath(), { ...ASKED, asksEligibility: true });
    expect((await manager.get(termsPath())).body.agreementText).toEqual(TEXT);
    await say(null);
    expect((await manager.get(termsPath())).body.agreementText).toBeNull();
  });

  it('is kept once when it is said twice', async () => {
    await say(TEXT);
    await say(TEXT);

    const kept = await api.rows('SELECT id FROM enrolment_terms WHERE programme_id = $1', [
      programme.id,
    ]);
    expect(kept).toHaveLength(1);
  });

  it('is nothing when it is said in no language', async () => {
    await say({ fi: null, sv: null, en: null });

    const { body } = await (await api.as(programme.manager)).get(termsPath());
    expect(body.agreementText).toBeNull();
  });

  it.each([
    [{ fi: 'x'.repeat(12_001), sv: null, en: null }, 'agreementText.fi', 'too-long'],
    [{ fi: '', sv: null, en: null }, 'agreementText.fi', 'required'],
    [{ fi: 'Sopimus', en: null }, 'agreementText.sv', 'required'],
    ['Sopimus', 'agreementText', 'not-an-object'],
  ])('is refused as %#', async (text, path, code) => {
    const { status, body } = await say(text);

    expect(status).toBe(400);
    expect(body.errors).toEqual([expect.objectContaining({ path, code })]);
  });

  it('is not an advisor’s to say', async () => {
    expect((await say(TEXT, programme.advisor)).status).toBe(403);
  });
});

describe('the agreement of a firm', () => {
  it('is what the programme says now, as long as nothing is signed', async () => {
    const { enrolmentId } = await newcomer();
    expect((await agreementOf(enrolmentId)).body).toEqual({ text: null, saidOn: null });

    await say(TEXT);
    // in Finland the next day has begun
    api.moveTo('2026-11-20T22:30:00Z');
    await say({ ...TEXT, en: 'The group meets monthly.' });

    expect((await agreementOf(enrolmentId)).body).toEqual({
      text: { ...TEXT, en: 'The group meets monthly.' },
      saidOn: '2026-11-21',
    });
  });

  it('has been the same since its words were, whatever else is asked since', async () => {
    const { enrolmentId } = await newcomer();
    await say({ ...TEXT, fi: 'Ensin näin.' });
    api.moveTo('2026-11-21T10:00:00Z');
    await say(TEXT);
    api.moveTo('2026-11-25T10:00:00Z');
    await (await api.as(programme.manager)).put(termsPath(), { ...ASKED, asksEligibility: true });

    expect((await agreementOf(enrolmentId)).body).toEqual({ text: TEXT, saidOn: '2026-11-21' });
  });

  it('stays what it was on the day of the signature', async () => {
    await (await api.as(programme.manager)).put(termsPath(), ASKED);
    api.moveTo('2026-11-21T10:00:00Z');
    await say(TEXT);
    const [early, late] = [await newcomer(), await newcomer()];
    api.moveTo('2026-11-23T10:00:00Z');
    await say({ ...TEXT, fi: 'Nyt se maksaa.' });

    await early.sign('2026-11-22');
    await late.sign('2026-11-23');

    expect((await agreementOf(early.enrolmentId)).body).toEqual({
      text: TEXT,
      saidOn: '2026-11-21',
    });
    expect((await agreementOf(late.enrolmentId)).body).toMatchObject({
      text: { fi: 'Nyt se maksaa.' },
      saidOn: '2026-11-23',
    });
  });

  it('stays what it was when other words are said later on the day of the signature', async () => {
    await say(TEXT);
    const firm = await newcomer();
    await firm.sign('2026-11-20');
    api.moveTo('2026-11-20T11:00:00Z');
    await say({ ...TEXT, fi: 'Nyt se maksaa.' });

    expect((await agreementOf(firm.enrolmentId)).body).toEqual({
      text: TEXT,
      saidOn: '2026-11-20',
    });
  });

  it('is nothing where nothing had been said by the day of the signature', async () => {
    await (await api.as(programme.manager)).put(termsPath(), ASKED);
    const firm = await newcomer();
    await firm.sign('2026-11-20');
    api.moveTo('2026-11-21T10:00:00Z');
    await say(TEXT);

    expect((await agreementOf(firm.enrolmentId)).body).toEqual({ text: null, saidOn: null });
  });

  it('is read by the staff of its programme, and by nobody else', async () => {
    const { enrolmentId } = await newcomer();
    const other = await fixtures.programme();

    expect((await agreementOf(enrolmentId, programme.manager)).status).toBe(200);
    expect((await agreementOf(enrolmentId, programme.funder)).status).toBe(403);
    expect((await agreementOf(enrolmentId, other.advisor)).status).toBe(404);
    expect((await agreementOf(v7())).body.code).toBe('enrolment.not-found');
  });
});
