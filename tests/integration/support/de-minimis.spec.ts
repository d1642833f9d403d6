import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import {
  aBusinessId,
  type Elsewhere,
  SupportedFirm,
} from '../../support/growth-path/supported-firm.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';
const CEILING = 30_000_000;

const elsewhere = (change: Partial<Elsewhere> = {}): Elsewhere => ({
  ...{ grantedOn: '2025-06-01', grantor: 'Järvirannan kunta', cents: 1_000_000 },
  ...{ regulation: 'general', ...change },
});

describe('de minimis aid', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let firm: SupportedFirm;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo(NOW);
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    firm = await SupportedFirm.of(fixtures, programme, advisor);
  });
  afterAll(() => api.stop());

  const another = () => SupportedFirm.of(fixtures, programme, advisor);

  describe('the room', () => {
    it('is unknown until the firm has declared and the register was checked', async () => {
      expect((await firm.view()).room).toMatchObject({
        ...{ state: 'unknown', missing: ['declaration', 'check'], ceilingCents: CEILING },
        ...{ usedCents: null, roomCents: null, windowFrom: '2023-03-11', lines: [] },
      });
      await firm.declare();
      expect((await firm.view()).room).toMatchObject({ state: 'unknown', missing: ['check'] });
      await firm.check();
      expect((await firm.view()).room).toMatchObject({
        ...{ state: 'known', missing: [], usedCents: 0, roomCents: CEILING },
      });
    });

    it('is the ceiling less what all sources tell, each aid once', async () => {
      const loan = elsewhere();
      await firm.declare({ aid: [loan, elsewhere({ cents: 300_000, grantor: 'ELY-keskus' })] });
      await firm.check({ aid: [{ ...loan, grantor: 'JÄRVIRANNAN KUNTA' }] });
      await firm.grant(200_000);

      expect((await firm.view()).room).toMatchObject({
        ...{ usedCents: 1_500_000, roomCents: CEILING - 1_500_000 },
        lines: [
          { source: 'check', label: 'JÄRVIRANNAN KUNTA', cents: 1_000_000, freesOn: '2028-06-01' },
          { source: 'declaration', label: 'ELY-keskus', cents: 300_000 },
          { source: 'ledger', label: null, cents: 200_000, grantedOn: '2026-03-10' },
        ],
      });
      expect(await firm.view()).toMatchObject({ aidCents: 200_000 });
    });

    it('is told for another regulation when it is asked for', async () => {
      await firm.known();
      expect((await firm.view('?regulation=sgei')).room).toMatchObject({
        ...{ regulation: 'sgei', roomCents: 75_000_000 },
      });
      expect((await advisor.get(firm.at('/support?regulation=road'))).status).toBe(400);
    });

    it('is that of the general ceiling for primary production where this leaves less', async () => {
      await firm.known({ aid: [elsewhere({ cents: CEILING - 1_000 })] });

      expect((await firm.view('?regulation=agriculture')).room).toMatchObject({
        ...{ regulation: 'agriculture', ceilingCents: CEILING, roomCents: 1_000 },
      });
      const tooMuch = await firm.grant(1_001, { regulation: 'agriculture' });
      expect(tooMuch).toMatchObject({ status: 409, body: { code: 'de-minimis.above' } });
      expect((await firm.grant(1_000, { regulation: 'agriculture' })).status).toBe(201);
    });

    it('follows the calendar: aid frees its room three years on, and reports grow old', async () => {
      await firm.declare({ aid: [elsewhere({ grantedOn: '2023-03-11' })] });
      await firm.check();
      expect((await firm.view()).room.usedCents).toBe(1_000_000);

      // half past midnight of the 11th in Helsinki
      api.moveTo('2026-03-10T22:30:00Z');
      expect((await firm.view()).room).toMatchObject({ on: '2026-03-11', usedCents: 0 });
      api.moveTo('2026-04-08T08:00:00Z');
      expect((await firm.view()).room.state).toBe('known');
      api.moveTo('2026-04-09T08:00:00Z');
      expect((await firm.view()).room.missing).toEqual(['check']);
      api.moveTo('2027-03-02T08:00:00Z');
      expect((await firm.view()).room.missing).toEqual(['declaration', 'check']);
    });
  });

  describe('a declaration or a check', () => {
    it('is kept with what it tells, and the latest counts', async () => {
      const [linked, twice] = [aBusinessId(), aBusinessId()];
      const first = await firm.declare({ declaredOn: '2026-02-01', aid: [elsewhere()] });
      const second = await firm.declare({ linkedBusinessIds: [twice, linked, ` ${twice} `] });
      await firm.declare({ declaredOn: '2026-02-20', signedBy: 'Vanha Nimi' });
      await firm.check({ checkedOn: '2026-03-01', aid: [elsewhere({ cents: 7 })] });
      const check = await firm.check();

      expect([first.status, second.status, check.status]).toEqual([201, 201, 201]);
      expect(second.body).toEqual({
        ...{ id: expect.any(String), declaredOn: '2026-03-01', signedBy: 'Sanni Sopu' },
        ...{ linkedBusinessIds: [linked, twice].sort(), aid: [] },
        recordedAt: expect.stringMatching(/^2026-03-10T/),
      });
      expect(await firm.view()).toMatchObject({
        declaration: { id: second.body.id },
        check: { id: check.body.id, checkedByName: programme.advisor.name, aid: [] },
        room: { usedCents: 0 },
      });
      const acts = await api.rows(
        `SELECT FROM audit_event WHERE action IN ('de-minimis-declaration.record', 'de-minimis-check.record')
          AND details ->> 'enterpriseId' = $1`,
        [firm.firm.id],
      );
      expect(acts).toHaveLength(5);
    });

    it('notes once an hour who reads the name of the one who signed', async () => {
      const read = () =>
        api.rows(
          `SELECT FROM audit_event WHERE action = 'enterprise.read-personal' AND subject_id = $1`,
          [firm.firm.id],
        );
      await firm.view();
      expect(await read()).toHaveLength(0);
      await firm.declare();
      await firm.view();
      await firm.view();
      expect(await read()).toHaveLength(1);
    });

    it.each<[object, string, string]>([
      [{ declaredOn: '2026-03-11' }, 'declaredOn', 'in-the-future'],
      [{ declaredOn: '0001-01-01' }, 'declaredOn', 'date.out-of-range'],
      [{ signedBy: '' }, 'signedBy', 'required'],
      [{ linkedBusinessIds: ['1234567-2'] }, 'linkedBusinessIds', 'business-id.check-digit'],
      [{ linkedBusinessIds: 'none' }, 'linkedBusinessIds', 'not-a-list'],
      [{ aid: [elsewhere({ cents: 0 })] }, 'aid.0.cents', 'too-small'],
      [{ aid: [elsewhere({ grantor: '' })] }, 'aid.0.grantor', 'required'],
      [
        { aid: [elsewhere({ grantedOn: '2026-03-02' })] },
        'aid.0.grantedOn',
        'de-minimis.told-before',
      ],
    ])('is refused where something is wrong: %j', async (change, path, code) => {
      const reply = await firm.declare(change);

      expect(reply.status).toBe(400);
      expect(reply.body.errors).toMatchObject([{ path, code }]);
      expect((await firm.view()).declaration).toBeNull();
    });

    it('names other firms only, and no aid of days to come', async () => {
      expect(
        (await firm.declare({ linkedBusinessIds: [firm.businessId] })).body.errors,
      ).toMatchObject([{ path: 'linkedBusinessIds', code: 'de-minimis.own-business-id' }]);
      expect((await firm.check({ checkedOn: '2026-03-11' })).status).toBe(400);
      expect((await firm.check({ aid: [elsewhere({ grantedOn: '2026-03-10' })] })).status).toBe(
        400,
      );
    });
  });

  describe('a grant', () => {
    const unknown = { status: 409, body: { code: 'de-minimis.unknown' } };

    it('is refused while nobody can tell whether it fits', async () => {
      expect(await firm.grant(100)).toMatchObject({
        ...unknown,
        body: { code: 'de-minimis.unknown', params: { missing: 'declaration,check' } },
      });
      await firm.known();
      expect((await firm.grant(100)).status).toBe(201);
    });

    it('is refused above the ceiling with the arithmetic, and taken to the last cent', async () => {
      await firm.known({ aid: [elsewhere({ cents: 8_760_000 })] });

      expect(await firm.grant(21_240_001)).toMatchObject({
        status: 409,
        body: {
          code: 'de-minimis.above',
          params: {
            ...{ ceilingCents: CEILING, usedCents: 8_760_000, roomCents: 21_240_000 },
            ...{ aidCents: 21_240_001, on: '2026-03-10', regulation: 'general' },
          },
        },
      });
      expect((await firm.view()).items).toEqual([]);
      expect((await firm.grant(21_240_000)).status).toBe(201);
      expect((await firm.grant(1)).body.params).toMatchObject({ usedCents: CEILING, roomCents: 0 });
    });

    it('frees its room when it is annulled', async () => {
      await firm.known();
      const { body } = await firm.grant(CEILING);
      expect((await firm.grant(1)).status).toBe(409);
      await advisor.post(firm.at(`/support/${body.id}/annul`), { reason: 'Peruttu' });

      expect((await firm.view()).room).toMatchObject({ usedCents: 0, lines: [] });
      expect((await firm.grant(CEILING)).status).toBe(201);
    });

    it('on an earlier day must fit also with what was granted after it', async () => {
      await firm.declare({ declaredOn: '2026-01-02' });
      await firm.check({ checkedOn: '2026-01-02' });
      await firm.check();
      await firm.grant(20_000_000, { givenOn: '2026-03-10' });

      expect((await firm.grant(10_000_001, { givenOn: '2026-01-05' })).body.params).toMatchObject({
        ...{ on: '2026-03-10', usedCents: 20_000_000, roomCents: 10_000_000 },
      });
      expect((await firm.grant(10_000_000, { givenOn: '2026-01-05' })).status).toBe(201);
      expect(await firm.grant(1, { givenOn: '2026-01-01' })).toMatchObject(unknown);
    });

    it('is refused under a regulation that is not in force on its day', async () => {
      const old = await fixtures.programme('2023-01-01');
      const early = await SupportedFirm.of(fixtures, old, await api.as(old.advisor));
      const reply = await early.grant(100, { givenOn: '2023-12-31' });

      expect(reply.body.errors).toMatchObject([
        { path: 'regulation', code: 'de-minimis.not-in-force' },
      ]);
    });

    it('passes once when two that fit alone come at once', async () => {
      await firm.known();
      for (let round = 0; round < 3; round++) {
        const replies = await Promise.all([firm.grant(20_000_000), firm.grant(20_000_000)]);
        expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
        const given = replies.find(({ status }) => status === 201);
        await advisor.post(firm.at(`/support/${given?.body.id}/annul`), { reason: 'Uusi kierros' });
      }
    });
  });

  describe('of an undertaking', () => {
    it('counts that of firms which the firm names, which name it, and through a third', async () => {
      const [linked, third, apart] = [await another(), await another(), await another()];
      for (const one of [linked, third, apart]) await one.known();
      await linked.grant(1_000_000);
      await third.grant(2_000_000);
      await apart.grant(4_000_000);
      await firm.known({ linkedBusinessIds: [linked.businessId] });
      expect((await firm.view()).room.usedCents).toBe(1_000_000);

      await third.declare({ declaredOn: '2026-03-02', linkedBusinessIds: [linked.businessId] });

      for (const one of [firm, linked, third]) {
        expect((await one.view()).room.usedCents).toBe(3_000_000);
      }
      expect((await apart.view()).room.usedCents).toBe(4_000_000);
      expect(await firm.view()).toMatchObject({ aidCents: 0, items: [] });
      // a later declaration of the third parts it
      await third.declare({ declaredOn: '2026-03-03' });
      expect((await firm.view()).room.usedCents).toBe(1_000_000);
    });

    it('counts that of two firms which name the same firm that nobody here knows', async () => {
      const [other, unknown] = [await another(), aBusinessId()];
      await firm.known({ linkedBusinessIds: [unknown] });
      await other.known({ linkedBusinessIds: [unknown] });
      await other.grant(5_000_000);

      expect((await firm.view()).room).toMatchObject({
        ...{ usedCents: 5_000_000, lines: [{ source: 'ledger', label: null }] },
      });
    });

    it('counts what another programme granted, and tells nothing else of it', async () => {
      const theirs = await fixtures.programme();
      const there = await firm.alsoIn(fixtures, theirs, await api.as(theirs.advisor));
      await there.known();
      await there.grant(25_000_000, { title: 'Salainen hanke' });
      await firm.known();

      const view = await firm.view();
      expect(view).toMatchObject({ items: [], aidCents: 0 });
      expect(view.room).toMatchObject({ roomCents: 5_000_000 });
      expect(view.room.lines).toEqual([
        {
          ...{ source: 'other-programme', grantedOn: '2026-03-10', label: null },
          ...{ cents: 25_000_000, freesOn: '2029-03-10' },
        },
      ]);
      expect(JSON.stringify(view)).not.toContain('Salainen');
      expect((await firm.grant(5_000_001)).body.code).toBe('de-minimis.above');
      expect((await firm.grant(5_000_000)).status).toBe(201);
    });

    it('passes once when two of its firms, in two programmes, are granted at once', async () => {
      const theirs = await fixtures.programme();
      const sister = await SupportedFirm.of(fixtures, theirs, await api.as(theirs.advisor));
      await sister.known();
      await firm.known({ linkedBusinessIds: [sister.businessId] });

      for (let round = 0; round < 3; round++) {
        const replies = await Promise.all([firm.grant(16_000_000), sister.grant(16_000_000)]);
        expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
        await api.rows('DELETE FROM support_given WHERE enterprise_id = ANY ($1)', [
          [firm.firm.id, sister.firm.id],
        ]);
      }
    });

    it('passes once while a declaration joins the two', async () => {
      const sister = await another();
      await sister.known();
      await firm.known();
      const linkedBusinessIds = [sister.businessId];
      const declaredOn = '2026-03-09';
      const [joined, ...grants] = await Promise.all([
        firm.declare({ declaredOn, linkedBusinessIds }),
        ...[firm.grant(16_000_000), sister.grant(16_000_000)],
      ]);

      // what was granted before the firms were joined was right then; nothing fits after it
      expect(joined.status).toBe(201);
      expect(grants.some(({ status }) => status === 201)).toBe(true);
      expect((await firm.grant(14_000_001)).status).toBe(409);
    });
  });

  it('is what the rule on room reads: met when it is known and enough', async () => {
    const manager = await api.as(programme.manager);
    const rules = {
      ...{ isInArea: false, personsBelow: null, sizeClasses: [], industries: [] },
      ...{ ageFromDays: null, ageBelowYears: null, aidRoomCents: 20_000_000 },
    };
    const terms = { asksEligibility: true, asksAgreement: false, rules };
    const path = `/programmes/${programme.id}/enrolment-terms`;
    expect((await manager.put(path, terms)).status).toBe(204);
    const [enrolment] = await api.rows<{ id: string }>(
      'SELECT id FROM enrolment WHERE enterprise_id = $1',
      [firm.firm.id],
    );
    const found = async () => {
      const at = `/programmes/${programme.id}/enrolments/${enrolment?.id}/eligibility`;
      return (await advisor.get(at)).body.lines;
    };

    expect(await found()).toMatchObject([{ rule: 'de-minimis', outcome: 'unknown', found: null }]);
    await firm.known();
    expect(await found()).toMatchObject([{ outcome: 'met', found: '30000000' }]);
    await firm.grant(10_000_001);
    expect(await found()).toMatchObject([{ outcome: 'not-met', found: '19999999' }]);
    await manager.put(path, { asksEligibility: false, asksAgreement: false, rules: null });
  });
});
