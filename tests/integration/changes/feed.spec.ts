import pg from 'pg';
import { v7 } from 'uuid';

import { ChangesService } from '../../../backend/src/changes/changes.service.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';
import { testDatabase } from '../../support/test-database.mjs';
import { until } from '../../support/until.js';

interface Change {
  readonly position: string;
  readonly kind: string;
  readonly act: string;
  readonly id: string;
}
interface Answer {
  readonly items: Change[];
  readonly next: string;
  readonly hasMore: boolean;
}

/** A program that keeps a copy: it goes on from where it was, a page at a time. */
class Follower {
  readonly seen: Change[] = [];
  readonly ids = new Map<string, Set<string>>();
  private after = '';

  constructor(
    private readonly client: Client,
    readonly path: string,
  ) {}

  async begin(): Promise<this> {
    this.after = ((await this.client.get(this.path)).body as Answer).next;
    return this;
  }

  /** What came so far is of no concern. */
  forget(): void {
    this.seen.length = 0;
    this.ids.clear();
  }

  async follow(limit = 2): Promise<Change[]> {
    const before = this.seen.length;
    for (let hasMore = true; hasMore;) {
      const { body } = await this.client.get(`${this.path}?limit=${limit}&after=${this.after}`);
      const answer = body as Answer;
      for (const change of answer.items) this.take(change);
      this.after = answer.next;
      hasMore = answer.hasMore;
    }
    return this.seen.slice(before);
  }

  followTo(id: string): Promise<void> {
    return until(async () => {
      await this.follow();
      return this.seen.some((change) => change.id === id);
    }, `the feed tells of ${id}`);
  }

  have(kind: string): string[] {
    return [...(this.ids.get(kind) ?? [])].sort();
  }

  private take(change: Change): void {
    this.seen.push(change);
    const ids = this.ids.get(change.kind) ?? new Set();
    if (change.act === 'archived') ids.delete(change.id);
    else ids.add(change.id);
    this.ids.set(change.kind, ids);
  }
}

describe('the feed of changes', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  afterAll(() => api.stop());

  const feed = () => `/programmes/${programme.id}/changes`;
  // Rows of before may come late, as other transactions of the server keep them back: they come
  // before a row that is made now.
  const begin = async (): Promise<Follower> => {
    const follower = await new Follower(advisor, feed()).begin();
    await follower.followTo((await fixtures.network(programme)).id);
    follower.forget();
    return follower;
  };
  const listed = async (list: string): Promise<string[]> => {
    const { body } = await advisor.get(`/programmes/${programme.id}/${list}?limit=100`);
    return (body as { items: { id: string }[] }).items.map(({ id }) => id).sort();
  };

  it('leads a program that follows it to what the lists have', async () => {
    const follower = await new Follower(advisor, feed()).begin();
    const firms = [await fixtures.firm(programme), await fixtures.firm(programme)];
    const group = await fixtures.network(programme);
    const gone = await fixtures.network(programme);
    const member = await fixtures.member(programme, group, firms[0]!);
    await follower.follow();
    const path = `/programmes/${programme.id}/enterprises/${firms[0]!.id}`;
    const contact = async (name: string) =>
      (
        await advisor.post(`${path}/contacts`, {
          ...{ name, email: `${v7()}@yritys.example`, phone: null, language: 'fi' },
        })
      ).body.id as string;
    const [kept, dropped] = [await contact('Kerttu'), await contact('Kalle')];
    await advisor.delete(`${path}/contacts/${dropped}`);
    await api.rows('UPDATE network SET archived_at = now() WHERE id = $1', [gone.id]);
    await api.rows('UPDATE network_member SET left_on = joined_on WHERE id = $1', [member]);
    const decidedAt = '2025-06-01T09:00:00Z';
    const experiment = await fixtures.decided(programme, firms[1]!, { decidedAt });
    await fixtures.firm(programme);
    await follower.followTo((await fixtures.network(programme)).id);

    expect(follower.have('enterprise')).toEqual(await listed('enterprises'));
    expect(follower.have('network')).toEqual(await listed('networks'));
    expect(follower.have('experiment')).toEqual(await listed('experiments'));
    expect(follower.have('experiment')).toEqual([experiment]);
    expect(follower.have('contact')).toEqual([kept]);
    expect(follower.have('network-member')).toEqual([]);
    expect(follower.have('enrolment')).toHaveLength(3);
    expect(follower.have('decision')).toHaveLength(1);
    expect(await follower.follow()).toEqual([]);
  });

  it('waits for what commits late, with all that came after it', async () => {
    const follower = await begin();
    const late = new pg.Client({ connectionString: testDatabase().superuserUrl });
    await late.connect();
    await late.query('BEGIN');
    const id = v7();
    await late.query(
      `INSERT INTO network (id, programme_id, kind, name, starts_on, created_at, created_by)
       VALUES ($1, $2, 'core-group', 'Myöhäinen', '2025-01-10', now(), $3)`,
      [id, programme.id, programme.manager.id],
    );
    const early = await fixtures.network(programme);
    const meanwhile = await follower.follow();
    await late.query('COMMIT');
    await late.end();
    await follower.followTo(early.id);

    expect(meanwhile).toEqual([]);
    expect(follower.seen.map((change) => change.id)).toEqual([id, early.id]);
  });

  it('can be taken up again behind any row', async () => {
    const follower = await begin();
    const groups = [await fixtures.network(programme), await fixtures.network(programme)];
    await follower.followTo(groups[1]!.id);
    const [first] = follower.seen;

    const { body } = await advisor.get(`${feed()}?after=${first!.position}`);

    expect((body as Answer).items.map(({ id }) => id)).toEqual([groups[1]!.id]);
  });

  it('tells nothing of what an entrepreneur keeps to herself, until she shares it', async () => {
    const firm = await fixtures.firm(programme);
    const follower = await begin();
    const decidedAt = '2025-06-01T09:00:00Z';
    const id = await fixtures.decided(programme, firm, { decidedAt, visibility: 'me' });
    const mark = await fixtures.network(programme);
    await follower.followTo(mark.id);
    const before = follower.seen.map(({ kind }) => kind);
    await api.rows(`UPDATE experiment SET visibility = 'advisor' WHERE id = $1`, [id]);
    await follower.followTo(id);
    const shared = [follower.have('experiment'), follower.have('decision').length];
    await api.rows(`UPDATE experiment SET visibility = 'me' WHERE id = $1`, [id]);
    await follower.followTo((await fixtures.network(programme)).id);

    expect(before).toEqual(['network']);
    expect(shared).toEqual([[id], 1]);
    expect([follower.have('experiment'), follower.have('decision')]).toEqual([[], []]);
  });

  it('is the staff’s of this programme, and a token’s with the scope for it', async () => {
    const { manager, funder } = programme;
    const stranger = await api.as((await fixtures.programme()).advisor);
    const visitor = await api.visitor();
    const made = async (scope: string) => {
      const { body } = await advisor.post('/settings/access-tokens', {
        ...{ name: scope, days: 7, scopes: [scope] },
      });
      return (body as { token: string }).token;
    };
    const byToken = async (scope: string) =>
      (
        await visitor.send('GET', feed(), undefined, {
          authorization: `Bearer ${await made(scope)}`,
        })
      ).status;

    expect((await (await api.as(manager)).get(feed())).status).toBe(200);
    expect((await (await api.as(funder)).get(feed())).status).toBe(403);
    expect((await stranger.get(feed())).status).toBe(404);
    expect((await visitor.get(feed())).status).toBe(401);
    expect([await byToken('changes.read'), await byToken('networks.read')]).toEqual([200, 403]);
  });

  it('refuses a position that is none, that is too old, and that is of another server', async () => {
    const cursor = (...values: unknown[]) =>
      Buffer.from(JSON.stringify(values)).toString('base64url');
    const ask = async (after: string) => {
      const { status, body } = await advisor.get(`${feed()}?after=${after}`);
      return [status, (body as { code?: string }).code];
    };
    const now = new Date().toISOString();
    const old = '2025-01-01T00:00:00Z';

    for (const wrong of ['x', cursor('1', 2), cursor('-1', 2, now), cursor('1', 0.5, now)]) {
      expect(await ask(wrong)).toEqual([400, 'cursor.invalid']);
    }
    expect(await ask(cursor('9'.repeat(20), 2, now))).toEqual([400, 'cursor.invalid']);
    expect(await ask(cursor('3', 2, old))).toEqual([410, 'changes.too-old']);
    expect(await ask(cursor('9'.repeat(18), 2, now))).toEqual([410, 'changes.begin-anew']);
  });

  it('is kept for ninety days', async () => {
    await fixtures.network(programme);
    await api.rows(
      `UPDATE programme_change SET at = now() - interval '91 days' WHERE programme_id = $1`,
      [programme.id],
    );
    await fixtures.firm(programme);
    const system = { kind: 'system', job: 'changes.sweep' } as const;
    for (let times = 0; times < 2; times += 1) await api.app.get(ChangesService).sweep(system);
    const left = await api.rows<{ kind: string }>(
      'SELECT DISTINCT kind FROM programme_change WHERE programme_id = $1 ORDER BY kind',
      [programme.id],
    );

    expect(left.map(({ kind }) => kind)).toEqual(['enrolment', 'enterprise']);
  });
});
