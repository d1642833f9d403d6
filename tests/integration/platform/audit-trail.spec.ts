import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { v7 } from 'uuid';

import { AuditChecker } from '../../../backend/src/platform/audit/audit-checker.service.js';
import { AuditSealer } from '../../../backend/src/platform/audit/audit-sealer.service.js';
import { startApp, type TestApp } from '../../support/app.js';
import { testEnvironment } from '../../support/cluster.mjs';
import type { TestPerson } from '../../support/people.js';
import type { TestClient } from '../../support/test-client.js';
import { workerDatabase } from '../../support/test-database.mjs';
import { until } from '../../support/until.js';

const CLI = resolve(import.meta.dirname, '../../../dist/backend/src/cli.js');
const SYSTEM = { kind: 'system', job: 'audit.seal' } as const;

interface Row {
  readonly id: string;
  readonly action: string;
  readonly person: { readonly id: string; readonly name: string | null } | null;
  readonly details: Record<string, unknown>;
  readonly number: number | null;
  readonly isErased: boolean;
}

interface Laid {
  readonly person_id?: string;
  readonly subject_kind?: string;
  readonly subject_id?: string;
  readonly at?: string;
}

describe('the audit trail of administrators', () => {
  let app: TestApp;
  let outi: TestPerson;
  let client: TestClient;
  let folder: string;
  beforeAll(async () => {
    app = await startApp();
    outi = await app.people.administrator({ name: 'Outi Ylläpito' });
    client = await app.as(outi);
    folder = mkdtempSync(join(tmpdir(), 'verso-trail-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await app.stop();
  });

  const search = async (query = '') => {
    const { body } = await client.get(`/audit/events${query}`);
    return (body as { items: Row[] }).items;
  };
  const event = async (action: string, more: Laid = {}): Promise<string> => {
    const id = v7();
    const { person_id = null, subject_kind = 'test', subject_id = id, at = 'now' } = more;
    await app.rows(
      `INSERT INTO audit_event (id, at, actor_kind, person_id, action, subject_kind, subject_id, details)
       VALUES ($1, $2, $3, $4, $5, $6, $7, '{}')`,
      [
        ...[id, at, person_id === null ? 'system' : 'person', person_id, action],
        ...[subject_kind, subject_id],
      ],
    );
    return id;
  };
  const seal = async () => {
    const sealer = (await app.startWorker()).get(AuditSealer);
    await until(async () => {
      await sealer.run(SYSTEM);
      return (await app.rows('SELECT FROM audit_event WHERE sealed_as IS NULL')).length === 0;
    }, 'all is sealed');
  };
  const check = async () => (await app.startWorker()).get(AuditChecker).run(SYSTEM);
  const lastCheck = async () => (await client.get('/audit')).body.check as object;
  const verso = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'audit', ...words], {
      encoding: 'utf8',
      env: { ...process.env, ...testEnvironment(workerDatabase()) },
    });
    return { status, said: stdout + stderr };
  };

  it('is searched by name, address and id; as who acted and as whom it is about', async () => {
    const person = await app.people.person({
      name: 'Kerttu Kanervä',
      email: 'kerttu@haku.example',
    });
    const done = await event('test.done', { person_id: person.id });
    const about = await event('test.about', { subject_kind: 'person', subject_id: person.id });

    for (const text of ['kanervä', 'KERTTU@haku', person.id]) {
      const rows = await search(`?person=${encodeURIComponent(text)}`);
      expect(rows.map(({ id }) => id).sort()).toEqual([done, about].sort());
    }
    expect(await search('?person=eiketaan')).toEqual([]);
    const [row] = await search('?action=test.done');
    expect(row?.person).toEqual({ id: person.id, name: 'Kerttu Kanervä' });
  });

  it('is searched by record, act and day', async () => {
    const subject_id = v7();
    const id = await event('test.moved', { subject_kind: 'hat', subject_id });
    const old = await event('test.moved', { at: '2025-03-30T21:30:00Z' });

    expect((await search(`?subjectKind=hat&subjectId=${subject_id}`)).map((row) => row.id)).toEqual(
      [id],
    );
    expect((await search('?action=test.moved')).map((row) => row.id)).toEqual([id, old]);
    // half past midnight in Helsinki, in summer time already
    expect((await search('?since=2025-03-31&until=2025-03-31')).map((row) => row.id)).toEqual([
      old,
    ]);
    expect(await search('?until=2025-03-30')).toEqual([]);
    expect(await search('?since=9999-12-31&until=9999-12-31')).toEqual([]);
    const { body } = await client.get('/audit');
    expect(body.actions).toEqual(expect.arrayContaining([{ code: 'test.moved' }]));
    expect(body.subjectKinds).toEqual(expect.arrayContaining([{ code: 'hat' }]));
  });

  it('goes on where a page ends, and notes a search once: what was asked, not what was typed', async () => {
    for (let nth = 0; nth < 5; nth += 1) await event('test.many');
    const noted = () =>
      app.rows<{ details: object }>(
        `SELECT details FROM audit_event WHERE action = 'audit.read' AND person_id = $1 ORDER BY id`,
        [outi.id],
      );
    const before = (await noted()).length;
    const seen: string[] = [];
    let next = '';
    for (let page = 0; page < 3; page += 1) {
      const { body } = await client.get(`/audit/events?action=test.many&limit=2${next}`);
      seen.push(...(body.items as Row[]).map(({ id }) => id));
      next = `&after=${body.next as string}`;
    }
    await search('?person=ylläpito');

    expect(new Set(seen).size).toBe(5);
    expect((await noted()).slice(before).map(({ details }) => details)).toEqual([
      { action: 'test.many' },
      { people: 1, personId: outi.id },
    ]);
  });

  it('is an administrator’s, and refuses what it cannot read', async () => {
    const advisor = await app.as(await app.people.advisor());
    const stranger = await app.browser();
    for (const path of ['/audit', '/audit/events', '/audit/file']) {
      expect((await advisor.get(path)).status).toBe(403);
      expect((await stranger.get(path)).status).toBe(401);
    }
    expect((await advisor.post('/audit/checks')).status).toBe(403);
    const wrong = ['subjectId=x', 'since=2026-02-30', 'after=nonsense', 'limit=0', 'sort=at'];
    for (const query of wrong) {
      expect([query, (await client.get(`/audit/events?${query}`)).status]).toEqual([query, 400]);
    }
  });

  it('asks for more of a name that fits too many', async () => {
    for (let nth = 0; nth < 201; nth += 1) await app.people.person({ name: `Sama Nimi ${nth}` });

    const reply = await client.get('/audit/events?person=sama%20nimi');

    expect(reply).toMatchObject({ status: 400, body: { code: 'audit.too-many-people' } });
  });

  it('is taken along as the file that the command writes, and checked by it', async () => {
    await seal();
    const reply = await client.get('/audit/file');
    const [file, exported] = [join(folder, 'page.ndjson'), join(folder, 'command.ndjson')];
    writeFileSync(file, reply.text);
    verso('export', exported);
    const { number, hash } = (await client.get('/audit')).body as { number: number; hash: string };

    expect(reply.headers['content-disposition']).toContain('verso-trail.ndjson');
    expect(reply.text).toBe(readFileSync(exported, 'utf8'));
    expect(verso('verify', file, '--head', `${number}:${hash}`).said).toContain('The chain holds');
    expect(await search('?action=audit.export')).toHaveLength(1);
  });

  it('shows what checks have found: each night, and when somebody asks', async () => {
    await seal();
    const ordered = await client.post('/audit/checks');
    await app.work();
    const held = await lastCheck();
    await app.rows(`UPDATE audit_event SET action = 'x' || action WHERE sealed_as = 2`);
    app.clock.moveTo(new Date(app.clock.nowMs() + 60_000).toISOString());
    await check();
    const broken = await lastCheck();
    await app.rows(`UPDATE audit_event SET action = substr(action, 2) WHERE sealed_as = 2`);

    expect(ordered.status).toBe(202);
    expect(held).toMatchObject({ brokenAt: null, why: null, erasedRows: 0 });
    expect(broken).toMatchObject({ brokenAt: 2, why: 'row-altered' });
    expect(await search('?action=audit.broken')).toMatchObject([{ details: { number: 2 } }]);
  });

  it('finds a chain that was written anew since the check before', async () => {
    app.clock.moveTo(new Date(app.clock.nowMs() + 60_000).toISOString());
    await app.rows('TRUNCATE audit_seal');
    await app.rows('UPDATE audit_event SET sealed_as = NULL');
    await seal();
    await check();

    expect(verso('verify', '--live').status).toBe(0);
    expect(await lastCheck()).toMatchObject({ why: 'not-the-published-head' });
    await app.rows('TRUNCATE audit_check');
  });

  it('holds after somebody is erased, whose rows are then beyond checking', async () => {
    const person = await app.people.advisor({ name: 'Poistuva Henkilö' });
    await app.as(person);
    await seal();
    // of the next rows the sealer does not know yet
    await app.as(person);
    const { id } = (await client.post(`/people/${person.id}/erasures`)).body as { id: string };
    const done = await client.post(`/erasures/${id}/carry-out`, { confirmation: person.email });
    await seal();
    const live = verso('verify', '--live');
    const file = join(folder, 'erased.ndjson');
    writeFileSync(file, (await client.get('/audit/file')).text);
    await check();
    const rows = await search(`?person=${person.id}`);
    const own = rows.filter((row) => row.person?.id === person.id);

    expect(done.status).toBe(200);
    expect(live).toMatchObject({ status: 0 });
    expect(live.said).toContain(`${own.length} of them erased`);
    expect(verso('verify', file).said).toContain(`${own.length} of them erased`);
    expect(await lastCheck()).toMatchObject({ why: null, erasedRows: own.length });
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(own.every((row) => row.isErased && row.person?.name === null)).toBe(true);
    expect(readFileSync(file, 'utf8')).not.toContain(person.id);
    expect((await search(`?person=${outi.id}`)).every(({ isErased }) => !isErased)).toBe(true);
  });
});
