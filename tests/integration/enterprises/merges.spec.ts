import { v7 } from 'uuid';

import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';
import { TwinFirms } from '../../support/growth-path/twin-firms.js';

const NOW = '2026-03-10T08:00:00Z';

describe('two rows that are one firm', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let twins: TwinFirms;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    programme = await fixtures.programme();
    twins = await TwinFirms.of(api, fixtures, programme);
  });
  afterAll(() => api.stop());

  const current = (table: string, end: string) =>
    api.rows<object>(
      `SELECT 1 FROM ${table} WHERE programme_id = $1 AND enterprise_id = $2 AND ${end} IS NULL`,
      [programme.id, twins.kept.id],
    );
  const giveId = (id: string, businessId: string) =>
    fixtures.change('UPDATE enterprise SET business_id = $2 WHERE id = $1', [id, businessId]);

  it('become one: every fact hangs on the kept one, and the other leads there', async () => {
    await twins.fill(fixtures);
    const before = await twins.rows();
    const { status, body } = await twins.merge();
    const after = await twins.rows();

    expect(status).toBe(201);
    expect(await twins.namedIn(twins.merged)).toEqual([]);
    const counts = Object.keys(before).map((name) => [
      name,
      after[name]!.length - before[name]!.length,
    ]);
    // the link to the programme is gone, and the second open enrolment has ended
    expect(counts.filter(([, change]) => change !== 0)).toEqual([
      ['enrolment_transition', 1],
      ['programme_enterprise', -1],
      // of the lines in which both stood, one each is left
      ['worklist_line', -2],
    ]);
    for (const [table, end] of [
      ...[
        ['enterprise_profile', 'superseded_at'],
        ['enrolment', 'superseded_at'],
      ],
      ...[
        ['yearly_figure', 'superseded_at'],
        ['network_member', 'left_on'],
        ['role_grant', 'ended_at'],
      ],
    ] as const) {
      expect([table, await current(table, end)]).toEqual([table, [expect.anything()]]);
    }
    const gone = await twins.manager.get(twins.path('', twins.merged));
    expect(gone).toMatchObject({ status: 410, body: { code: 'enterprise.merged' } });
    expect(gone.body.params).toEqual({ enterpriseId: twins.kept.id });
    expect((await twins.manager.get(twins.path())).body).toMatchObject({
      profile: { name: twins.kept.name },
      enrolment: { stage: 'active' },
      contacts: [{ name: 'Aino Testaaja' }, { name: 'Aino Testaaja' }],
    });
    expect((await twins.manager.get(twins.path('/merges'))).body.items).toMatchObject([
      { id: body.id, mergedId: twins.merged.id, mergedName: twins.merged.name },
    ]);
    const acts = await api.rows(
      'SELECT action, details FROM audit_event WHERE subject_id = $1 AND action = $2',
      [...[twins.kept.id, 'enterprise.merge']],
    );
    expect(acts).toEqual([
      { action: 'enterprise.merge', details: { mergeId: body.id, mergedId: twins.merged.id } },
    ]);
  });

  it('become two again, row by row as they were', async () => {
    await twins.fill(fixtures);
    const before = await twins.rows();
    const { body } = await twins.merge();
    const undone = await twins.undo(body.id);

    expect(undone.status).toBe(204);
    expect(await twins.rows()).toEqual(before);
    expect((await twins.undo(body.id)).status).toBe(404);
    expect((await twins.merge()).status).toBe(201);
  });

  it('have one file: what was known of the other one stands in it', async () => {
    await twins.fill(fixtures);
    await twins.merge();
    const { status, body } = await twins.manager.get(twins.path('/personal-data'));

    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain(twins.merged.name);
    expect(JSON.stringify(body)).toContain('Alkukartoitus');
  });

  it('may have any of the stages: the open enrolment stands', async () => {
    for (const [kept, merged] of [
      ...[
        ['completed', 'active'],
        ['active', 'completed'],
        ['completed', 'withdrawn'],
      ],
    ] as const) {
      const pair = await TwinFirms.of(api, fixtures, programme);
      for (const [firm, stage] of [
        [pair.kept, kept],
        [pair.merged, merged],
      ] as const) {
        if (stage === 'active') continue;
        await fixtures.change(
          'UPDATE enrolment SET stage = $2, ended_on = $3 WHERE enterprise_id = $1',
          [firm.id, stage, '2026-02-01'],
        );
      }
      const before = await pair.rows();
      const { body } = await pair.merge();
      const { body: firm } = await pair.manager.get(pair.path());
      const stands = [kept, merged].includes('active') ? 'active' : kept;
      expect(firm).toMatchObject({ enrolment: { stage: stands } });
      expect((await pair.undo(body.id)).status).toBe(204);
      expect(await pair.rows()).toEqual(before);
    }
  });

  it('keep what is written of the kept one after the merge', async () => {
    const { body } = await twins.merge();
    const call = { kind: 'call', happenedOn: '2026-03-09' };
    await twins.manager.post(twins.path('/touchpoints'), call);

    expect((await twins.undo(body.id)).status).toBe(204);
    const [count] = await api.rows(
      'SELECT count(*)::int AS n FROM touchpoint WHERE enterprise_id = $1',
      [twins.kept.id],
    );
    expect(count).toEqual({ n: 1 });
  });

  it('stay one where something that was moved has been written since, or something hangs on it', async () => {
    await twins.fill(fixtures);
    const { body } = await twins.merge();
    const [contact] = await api.rows<{ row_id: string }>(
      `SELECT row_id FROM enterprise_merge_row WHERE merge_id = $1 AND relation = 'contact'`,
      [body.id],
    );
    await twins.manager.delete(twins.path(`/contacts/${contact!.row_id}`));
    const before = await twins.rows();

    expect(await twins.undo(body.id)).toMatchObject({
      ...{ status: 409, body: { code: 'merge.later-facts' } },
    });
    expect(await twins.rows()).toEqual(before);
  });

  it('stay one where an experiment that was moved went on', async () => {
    const experiment = await fixtures.decided(programme, twins.merged, { decidedAt: NOW });
    const { body } = await twins.merge();
    await fixtures.insert('observation', {
      ...{ id: v7(), programme_id: programme.id, experiment_id: experiment },
      ...{ enterprise_id: twins.kept.id, trials: 1, successes: 1, observed_on: '2026-03-10' },
      ...{ recorded_at: NOW, recorded_by: programme.advisor.id },
    });

    expect((await twins.undo(body.id)).body.code).toBe('merge.later-facts');
  });

  it('are refused, with nothing done, where it would not be sound', async () => {
    const before = await twins.rows();
    const refused = async (code: string) => {
      const reply = await twins.merge();
      expect(reply).toMatchObject({ status: 409, body: { code } });
    };
    await giveId(twins.merged.id, '3990007-3');
    await refused('merge.keep-business-id');
    await giveId(twins.kept.id, '3990008-1');
    await refused('merge.business-ids');
    await fixtures.change('UPDATE enterprise SET business_id = NULL WHERE id = $1', [
      twins.merged.id,
    ]);
    await fixtures.change(`UPDATE enterprise SET kind = 'sole-trader' WHERE id = $1`, [
      twins.kept.id,
    ]);
    await refused('merge.kinds');
    await fixtures.change(`UPDATE enterprise SET kind = 'company' WHERE id = $1`, [twins.kept.id]);
    for (const firm of [twins.kept, twins.merged]) {
      await twins.manager.post(twins.path('/de-minimis/checks', firm), {
        ...{ checkedOn: '2026-03-10', aid: [] },
      });
    }
    await refused('merge.both-have-aid');
    await fixtures.change('DELETE FROM de_minimis_check WHERE programme_id = $1', [programme.id]);
    for (const firm of [twins.kept, twins.merged]) {
      await fixtures.insert('no_links_declaration', {
        ...{
          id: v7(),
          programme_id: programme.id,
          enterprise_id: firm.id,
          declared_on: '2026-03-01',
        },
        ...{ recorded_at: '2026-03-01T08:00:00Z', recorded_by: programme.advisor.id },
      });
    }
    await refused('merge.both-have-links');
    for (const [firm, stage] of [
      [twins.kept, 'readiness'],
      [twins.merged, 'quote'],
    ] as const) {
      await fixtures.insert('export_step', {
        ...{ id: v7(), programme_id: programme.id, enterprise_id: firm.id, country: 'SE', stage },
        ...{ happened_on: '2026-02-01', recorded_at: '2026-03-01T08:00:00Z' },
        recorded_by: programme.advisor.id,
      });
    }
    await fixtures.change('DELETE FROM no_links_declaration WHERE programme_id = $1', [
      programme.id,
    ]);
    await refused('merge.both-export');
    await fixtures.change('DELETE FROM export_step WHERE programme_id = $1', [programme.id]);
    await fixtures.change('DELETE FROM no_links_declaration WHERE programme_id = $1', [
      programme.id,
    ]);
    expect(await twins.rows()).toEqual(before);
    await fixtures.change('UPDATE enterprise SET business_id = NULL WHERE id = $1', [
      twins.kept.id,
    ]);
  });

  it('are not merged while they are said not to be the same', async () => {
    const pair = { enterpriseId: twins.kept.id, withEnterpriseId: twins.merged.id };
    const at = `/programmes/${programme.id}/distinctions`;
    const { body } = await twins.manager.post(at, pair);
    expect((await twins.manager.post(at, pair)).body.code).toBe('distinction.exists');
    expect((await twins.merge()).body.code).toBe('merge.not-the-same');
    expect((await twins.manager.post(`${at}/${body.id}/withdraw`)).status).toBe(204);

    expect((await twins.merge()).status).toBe(201);
  });

  it('are merged once, when two merge at once', async () => {
    const turned = twins.manager.post(twins.path('/merges', twins.merged), {
      withEnterpriseId: twins.kept.id,
    });
    const replies = await Promise.all([twins.merge(), turned, twins.merge()]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 404, 404]);
  });

  it('are merged by the manager of the programme alone', async () => {
    const other = await fixtures.programme();
    const foreign = await fixtures.firm(other);
    const body = { withEnterpriseId: twins.merged.id };
    const by = async (person: typeof programme.advisor) =>
      (await (await api.as(person)).post(twins.path('/merges'), body)).status;

    expect(await by(programme.advisor)).toBe(403);
    expect(await by(other.manager)).toBe(404);
    const reach = await twins.manager.post(twins.path('/merges'), { withEnterpriseId: foreign.id });
    expect(reach.status).toBe(404);
    const itself = await twins.manager.post(twins.path('/merges'), {
      withEnterpriseId: twins.kept.id,
    });
    expect(itself.body.code).toBe('merge.one-firm');
  });

  it('are found by what they have in common, and no more once they are told apart', async () => {
    const list = `/programmes/${programme.id}/duplicates`;
    const shown = async () => (await twins.manager.get(list)).body.items;
    expect(await shown()).toEqual([]);
    await fixtures.change(
      `UPDATE enterprise_profile SET name = 'Kahvila Väinölä' WHERE enterprise_id = $1`,
      [twins.kept.id],
    );
    await fixtures.change(
      `UPDATE enterprise_profile SET name = 'KAHVILA VAINOLA TMI' WHERE enterprise_id = $1`,
      [twins.merged.id],
    );

    const [pair] = (await shown()) as { first: { id: string }; second: { id: string } }[];
    expect(pair).toMatchObject({ score: 50, reasons: ['same-name'] });
    expect([pair!.first.id, pair!.second.id].sort()).toEqual(
      [twins.kept.id, twins.merged.id].sort(),
    );
    const compared = await twins.manager.get(`${list}/${twins.kept.id}/${twins.merged.id}`);
    expect(compared.body).toEqual({
      ...{ score: 50, reasons: ['same-name'], keepFirst: null, keepSecond: null },
      distinctionId: null,
    });
    await twins.manager.post(`/programmes/${programme.id}/distinctions`, {
      ...{ enterpriseId: twins.kept.id, withEnterpriseId: twins.merged.id },
    });
    expect(await shown()).toEqual([]);
  });

  it('are pointed out while a name is being typed, in other spellings and with a slip', async () => {
    await fixtures.change(
      `UPDATE enterprise_profile SET name = 'Kahvila Väinölä' WHERE enterprise_id = $1`,
      [twins.kept.id],
    );
    const similar = async (name: string) => {
      const at = `/programmes/${programme.id}/duplicates/similar?name=${encodeURIComponent(name)}`;
      return (await twins.manager.get(at)).body.items;
    };
    const found = [{ id: twins.kept.id, name: 'Kahvila Väinölä' }];

    expect(await similar('kahvila väinölä tmi')).toMatchObject(found);
    expect(await similar('Kahvila Väinöllä')).toMatchObject(found);
    expect(await similar('Kahvila')).toEqual([]);
  });
});
