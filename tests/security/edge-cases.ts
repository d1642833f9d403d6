import type { Client } from 'pg';

import type { WallActor } from './actors.js';
import { layFiles } from './file-rows.js';
import { layPrivacyRows } from './privacy-rows.js';
import { readWorld, type Row, rowsOf, type World } from './world.js';

/** Rows of this kind are laid beside the story's: the same values, a new id, and what is changed. */
type Changes = Readonly<Record<string, unknown>>;

const STAGES = ['draft', 'planned', 'running', 'closed', 'cancelled'];
const RUNGS = ['me', 'advisor', 'group', 'network', 'public'];
const PARTS = ['experiment_transition', 'observation', 'experiment_decision'];
const LONG_AGO = '2025-06-01T09:00:00Z';

/** What a worker and a backup leave behind; the story knows of neither. */
const INSTALLATION = `
  INSERT INTO queue_depth VALUES ('mail', 'waiting', 2, now());
  INSERT INTO schedule_run VALUES ('mail.sweep', now(), now(), 'done');
  INSERT INTO worker_process VALUES (gen_random_uuid(), 'one', '1', '24', 'PostgreSQL', now(), now());
  INSERT INTO audit_seal SELECT 1, id, 'salt', 'commitment', 'hash', now() FROM audit_event ORDER BY id LIMIT 1;
  INSERT INTO audit_check VALUES (gen_random_uuid(), now(), 1, 'hash', 0);
  INSERT INTO backup_run VALUES (gen_random_uuid(), 'physical', now(), now(), 1)`;

/**
 * What the story has no example of, laid into the database past every policy: people with several
 * roles and with ended ones, firms that have left their group, every rung at every stage. Answers
 * the people among it.
 */
export async function layEdgeCases(superuser: Client): Promise<WallActor[]> {
  const world = await readWorld(superuser);
  const cases = new EdgeCases(superuser, world);
  await cases.experiments();
  await cases.supersededFacts();
  await layFiles(superuser);
  await layPrivacyRows(superuser, world);
  await superuser.query(INSTALLATION);
  await cases.failedJobs();
  const people = await cases.people();
  await cases.accessTokens(people);
  await cases.webhooks();
  await cases.turnsOfFirms();
  await cases.consortia();
  await cases.duplicates();
  return people;
}

class EdgeCases {
  constructor(
    private readonly superuser: Client,
    private readonly world: World,
  ) {}

  /** Every rung at every stage, of one firm, in its group and in none; each with its parts. */
  async experiments(): Promise<void> {
    const closed = this.first('experiment', ({ stage, network_id, id }) => {
      const whole = PARTS.every((table) => this.find(table, (row) => row.experiment_id === id));
      return stage === 'closed' && network_id !== null && whole;
    });
    const places = RUNGS.flatMap((visibility) => STAGES.map((stage) => ({ visibility, stage })));
    for (const [nth, place] of places.entries()) {
      const network_id = nth % 7 === 0 ? null : closed.network_id;
      const id = await this.copy('experiment', closed, { ...place, network_id });
      for (const table of PARTS) {
        const part = this.first(table, ({ experiment_id }) => experiment_id === closed.id);
        await this.copy(table, part, { experiment_id: id });
      }
    }
  }

  async supersededFacts(): Promise<void> {
    const tables = [
      ...['enterprise_profile', 'kpi_target', 'observation', 'enterprise_register_fact'],
      ...['programme_partner', 'programme_objective', 'enrolment_terms'],
      'eligibility_declaration',
    ];
    for (const table of tables) {
      const fact = this.first(table, ({ superseded_at }) => superseded_at === null);
      await this.copy(table, fact, { superseded_at: LONG_AGO });
    }
  }

  /** A token that holds and a revoked one, of some of the people. */
  async accessTokens(people: readonly WallActor[]): Promise<void> {
    for (const { personId } of people.slice(0, 3)) {
      for (const revoked of [null, LONG_AGO]) {
        const id = crypto.randomUUID();
        await this.superuser.query(
          `INSERT INTO access_token (id, person_id, name, token_hash, hint, scopes, created_at, expires_at, revoked_at)
           VALUES ($1::uuid, $2, 'Raportti', $1::uuid::text, '0000', '{networks.read}', $4::timestamptz,
                   $4::timestamptz + interval '1 year', $3)`,
          [id, personId, revoked, LONG_AGO],
        );
      }
    }
  }

  async failedJobs(): Promise<void> {
    await this.superuser.query(
      `INSERT INTO job_failure (id, queue, name, payload, error_code, attempts, failed_at)
       VALUES ($1, 'default', 'accounts.sweep', '{"payload": {}}', 'job.unexpected', 4, $2)`,
      [crypto.randomUUID(), LONG_AGO],
    );
  }

  /** One that is on and one that is gone, of each programme, with deliveries in every state. */
  async webhooks(): Promise<void> {
    const events = ['webhook.test', 'enrolment.created'];
    for (const grant of rowsOf(this.world, 'role_grant').filter(({ role }) => role === 'manager')) {
      for (const archived of [null, LONG_AGO]) {
        const id = crypto.randomUUID();
        await this.superuser.query(
          `INSERT INTO webhook (id, programme_id, url, events, secret, created_at, created_by, archived_at)
           VALUES ($1, $2, 'https://example.org', '{enrolment.created}', '\\x00', $3, $4, $5)`,
          [id, grant.programme_id, LONG_AGO, grant.person_id, archived],
        );
        await this.superuser.query(
          `INSERT INTO webhook_delivery (id, programme_id, webhook_id, event, subject_id, happened_at, state, attempts)
           SELECT gen_random_uuid(), $2, $1, event, gen_random_uuid(), $3, state, 0
             FROM unnest($4::text[]) event, unnest($5::text[]) state`,
          [id, grant.programme_id, LONG_AGO, events, ['pending', 'delivered', 'failed', 'skipped']],
        );
      }
    }
  }

  /** What firms asked of the queue of hosts themselves: one that is in its group, and one that has left. */
  async turnsOfFirms(): Promise<void> {
    const turn = this.first('host_turn', ({ kind }) => kind === 'skip');
    const { id: one } = this.first('programme', () => true);
    const firms = rowsOf(this.world, 'network_member').filter(
      ({ programme_id }) => programme_id === one,
    );
    for (const { programme_id, network_id, enterprise_id } of firms.slice(0, 2)) {
      for (const kind of ['skip', 'not-ready', 'ready']) {
        const place = { programme_id, network_id, enterprise_id };
        await this.copy('host_turn', turn, { ...place, kind, by_firm: true });
      }
    }
  }

  /** Firms in a consortium: one that is in it, and one that has left. */
  async consortia(): Promise<void> {
    const member = this.first('consortium_member', ({ enterprise_id }) => enterprise_id !== null);
    const left = {
      until_on: member['since_on'],
      ended_at: LONG_AGO,
      ended_by: member['recorded_by'],
    };
    const stays = { until_on: null, ended_at: null, ended_by: null };
    const firms = rowsOf(this.world, 'role_grant').filter(
      ({ role, programme_id, ended_at }) =>
        role === 'entrepreneur' && programme_id === member.programme_id && ended_at === null,
    );
    for (const [nth, { enterprise_id }] of firms.slice(0, 2).entries()) {
      const place = { enterprise_id, is_lead: false };
      await this.copy('consortium_member', member, { ...place, ...(nth === 0 ? stays : left) });
    }
  }

  /** Of each programme two firms that were merged and separated again, and were told apart. */
  async duplicates(): Promise<void> {
    for (const { programme_id, person_id } of rowsOf(this.world, 'role_grant').filter(
      ({ role }) => role === 'manager',
    )) {
      const [first, second] = rowsOf(this.world, 'programme_enterprise')
        .filter((row) => row.programme_id === programme_id)
        .map(({ enterprise_id }) => enterprise_id)
        .sort();
      const values = [crypto.randomUUID(), programme_id, first, second, person_id, LONG_AGO];
      await this.superuser.query(
        `INSERT INTO enterprise_merge (id, programme_id, kept_id, merged_id, added_at, merged_at, merged_by, undone_at, undone_by)
         VALUES ($1, $2, $3, $4, $6, $6, $5, $6, $5)`,
        values,
      );
      await this.superuser.query(
        `INSERT INTO enterprise_merge_row (programme_id, merge_id, relation, row_id) VALUES ($2, $1, 'contact', $1)`,
        values.slice(0, 2),
      );
      await this.superuser.query(
        `INSERT INTO enterprise_distinction (id, programme_id, first_id, second_id, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $6, $5)`,
        values,
      );
    }
  }

  async people(): Promise<WallActor[]> {
    const [one, two] = rowsOf(this.world, 'programme').map(({ id }) => id);
    const [member, other] = rowsOf(this.world, 'network_member').filter(
      ({ programme_id }) => programme_id === one,
    ) as [Row, Row];
    const abroad = this.first('programme_enterprise', ({ programme_id }) => programme_id === two);
    const firm = ({ programme_id, enterprise_id }: Row) => ({ programme_id, enterprise_id });
    const left = await this.firmThatLeft(other);
    const group = ({ programme_id, network_id }: Row) => ({ programme_id, network_id });
    const elsewhere = this.first(
      'network',
      ({ programme_id, id }) => programme_id === one && id !== member.network_id,
    );
    const anotherGroup = group({ ...elsewhere, network_id: elsewhere.id });
    const memberAbroad = this.first('network_member', ({ programme_id }) => programme_id === two);
    return [
      await this.person('advisor of two', { advisor: [one, two] }),
      await this.person('administrator and advisor', { administrator: [null], advisor: [two] }),
      await this.person('funder of the second', { funder: [two] }),
      await this.person('funder here and advisor there', { funder: [one], advisor: [two] }),
      await this.person('former advisor', { advisor: [one] }, { ended_at: LONG_AGO }),
      await this.owner('former entrepreneur', [firm(member)], { ended_at: LONG_AGO }),
      await this.owner('entrepreneur of a firm without a group', [left]),
      await this.owner('entrepreneur of two', [firm(member), firm(abroad)]),
      await this.coordinator('coordinator of two', [group(member), group(memberAbroad)]),
      await this.coordinator('former coordinator', [group(member)], { ended_at: LONG_AGO }),
      await this.withGrants('entrepreneur and coordinator', [
        { ...firm(member), role: 'entrepreneur' },
        { ...anotherGroup, role: 'coordinator', enterprise_id: null },
      ]),
    ];
  }

  private async firmThatLeft(member: Row): Promise<Changes> {
    const { programme_id, enterprise_id } = member;
    await this.superuser.query(
      'UPDATE network_member SET left_on = joined_on WHERE programme_id = $1 AND enterprise_id = $2',
      [programme_id, enterprise_id],
    );
    return { programme_id, enterprise_id };
  }

  private async person(
    name: string,
    roles: Readonly<Record<string, readonly unknown[]>>,
    changes: Changes = {},
  ): Promise<WallActor> {
    const grants = Object.entries(roles).flatMap(([role, programmes]) =>
      programmes.map((programme_id) => ({ role, programme_id, enterprise_id: null })),
    );
    return this.withGrants(name, grants, changes);
  }

  private owner(name: string, firms: readonly Changes[], changes: Changes = {}) {
    const grants = firms.map((firm) => ({ ...firm, role: 'entrepreneur' }));
    return this.withGrants(name, grants, changes);
  }

  private coordinator(name: string, groups: readonly Changes[], changes: Changes = {}) {
    const grants = groups.map((group) => ({ ...group, role: 'coordinator', enterprise_id: null }));
    return this.withGrants(name, grants, changes);
  }

  private async withGrants(name: string, grants: readonly Changes[], changes: Changes = {}) {
    const [anyone] = rowsOf(this.world, 'person') as [Row];
    const personId = await this.copy('person', anyone, {});
    const identity = this.first('person_identity', () => true);
    const email = `${name.replaceAll(' ', '-')}@edge.example`;
    await this.copy('person_identity', identity, { person_id: personId, email, name });
    const given = this.first('role_grant', () => true);
    for (const grant of grants) {
      const place = { network_id: null, organisation_id: null };
      const ended = { person_id: personId, ended_at: null, ...place, ...changes };
      await this.copy('role_grant', given, { ...ended, ...grant });
    }
    return { name, personId };
  }

  private find(table: string, rule: (row: Row) => boolean): Row | undefined {
    return rowsOf(this.world, table).find(rule);
  }

  private first(table: string, rule: (row: Row) => boolean): Row {
    const found = this.find(table, rule);
    if (!found) throw new Error(`The story has no ${table} of the kind that is needed`);
    return found;
  }

  private async copy(table: string, row: Row, changes: Changes): Promise<string> {
    const id = crypto.randomUUID();
    const made: Row = { ...row, ...('id' in row && { id }), ...changes };
    const columns = Object.keys(made);
    await this.superuser.query(
      `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
       VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(made),
    );
    return id;
  }
}
