import { hash } from '@node-rs/argon2';
import { v7 } from 'uuid';

import { PASSWORD } from './test-api.js';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface Firm {
  readonly id: string;
  readonly name: string;
}

export interface Programme {
  readonly id: string;
  readonly advisor: Person;
  readonly manager: Person;
  readonly funder: Person;
}

/** Whatever answers SQL past every policy. */
export interface RowSource {
  rows<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
}

const LONG_AGO = '2025-01-01T06:00:00Z';
let passwordHash: Promise<string> | undefined;

/** Rows laid down directly, past every policy: the smallest valid things a test starts from. */
export class Fixtures {
  private count = 0;

  constructor(private readonly api: RowSource) {}

  /** A programme with an advisor, a manager and a funder. */
  async programme(startsOn = '2025-01-01'): Promise<Programme> {
    const id = v7();
    this.count += 1;
    await this.insert('area', {
      code: 'test-region',
      kind: 'region',
      parent_code: null,
      label: { fi: 'Testisavo', sv: 'Testsavolax', en: 'Test Savo' },
      valid_from: '2020-01-01',
      valid_until: null,
    });
    const label = `Ohjelma ${this.count}`;
    await this.insert('programme', {
      id,
      code: `T-${id.slice(-8)}-${this.count}`,
      label: { fi: label, sv: label, en: label },
      region_code: 'test-region',
      starts_on: startsOn,
      ends_on: '2027-12-31',
      budget_cents: null,
      created_at: LONG_AGO,
      archived_at: null,
    });
    const [advisor, manager, funder] = [
      await this.person('advisor', id),
      await this.person('manager', id),
      await this.person('funder', id),
    ];
    return { id, advisor, manager, funder };
  }

  async person(role: string, programmeId: string | null, enterpriseId: string | null = null) {
    const person = await this.somebody(role);
    await this.grant(person, { role, programmeId, enterpriseId });
    return person;
  }

  /** Somebody without a role, whose address tells what she is to be. */
  async somebody(role: string): Promise<Person> {
    passwordHash ??= hash(PASSWORD);
    this.count += 1;
    const name = `Testaaja ${this.count}`;
    const person: Person = { id: v7(), name, email: `${role}-${v7()}@test.example` };
    await this.insert('person', { id: person.id, created_at: LONG_AGO, archived_at: null });
    await this.insert('person_identity', {
      person_id: person.id,
      name,
      email: person.email,
      phone: null,
      language: 'fi',
      updated_at: LONG_AGO,
    });
    await this.insert('credential', {
      person_id: person.id,
      password_hash: await passwordHash,
      changed_at: LONG_AGO,
    });
    return person;
  }

  async grant(
    person: Person,
    given: {
      role: string;
      programmeId: string | null;
      enterpriseId?: string | null;
      networkId?: string;
    },
  ): Promise<void> {
    await this.insert('role_grant', {
      id: v7(),
      person_id: person.id,
      role: given.role,
      programme_id: given.programmeId,
      enterprise_id: given.enterpriseId ?? null,
      network_id: given.networkId ?? null,
      organisation_id: null,
      granted_at: LONG_AGO,
      granted_by: null,
      ended_at: null,
    });
  }

  /** Somebody who looks after groups of a programme; new, unless she is given. */
  async coordinator(
    { id: programmeId }: Programme,
    networks: readonly Firm[],
    known?: Person,
  ): Promise<Person> {
    const person = known ?? (await this.somebody('coordinator'));
    for (const { id: networkId } of networks) {
      await this.grant(person, { role: 'coordinator', programmeId, networkId });
    }
    return person;
  }

  /** A firm that a programme knows, active from a day on unless `activeFrom` is null. */
  async firm(
    { id: programmeId, advisor }: Programme,
    { activeFrom = '2025-01-15', recordedAt = LONG_AGO }: FirmOptions = {},
  ): Promise<Firm> {
    const id = v7();
    this.count += 1;
    const name = `Yritys ${this.count} Oy`;
    const key = { programme_id: programmeId, enterprise_id: id };
    await this.insert('enterprise', {
      id,
      business_id: null,
      kind: 'company',
      created_at: LONG_AGO,
    });
    await this.insert('programme_enterprise', { ...key, added_at: LONG_AGO });
    await this.insert('enterprise_profile', {
      ...key,
      id: v7(),
      name,
      legal_form: 'OY',
      industry_code: null,
      industry_code_set: null,
      street: null,
      post_code: null,
      post_office: null,
      municipality_code: null,
      sources: {},
      recorded_at: LONG_AGO,
      recorded_by: advisor.id,
      superseded_at: null,
    });
    if (activeFrom !== null) {
      await this.enrol({ programmeId, enterpriseId: id, advisor, activeFrom, recordedAt });
    }
    return { id, name };
  }

  async network(
    { id: programmeId, manager }: Programme,
    { startsOn = '2025-01-10' }: { startsOn?: string } = {},
  ): Promise<Firm> {
    const id = v7();
    this.count += 1;
    const name = `Ydinryhmä ${this.count}`;
    await this.insert('network', {
      id,
      programme_id: programmeId,
      kind: 'core-group',
      name,
      municipality_code: null,
      starts_on: startsOn,
      created_at: LONG_AGO,
      created_by: manager.id,
      archived_at: null,
    });
    return { id, name };
  }

  async member(
    { id: programmeId, advisor }: Programme,
    network: Firm,
    firm: Firm,
    { joinedOn = '2025-02-01', leftOn = null }: { joinedOn?: string; leftOn?: string | null } = {},
  ): Promise<string> {
    const id = v7();
    await this.insert('network_member', {
      id,
      programme_id: programmeId,
      network_id: network.id,
      enterprise_id: firm.id,
      joined_on: joinedOn,
      left_on: leftOn,
      recorded_at: LONG_AGO,
      recorded_by: advisor.id,
    });
    return id;
  }

  /** An experiment that was closed with a decision at an instant. */
  async decided(
    { id: programmeId, advisor }: Programme,
    firm: Firm,
    { networkId = null, decidedAt, visibility = 'advisor' }: DecidedOptions,
  ): Promise<string> {
    const id = v7();
    const key = { programme_id: programmeId, enterprise_id: firm.id };
    await this.insert('experiment', {
      ...key,
      ...CARD,
      id,
      network_id: networkId,
      stage: 'closed',
      visibility,
      locked_hash: 'x',
      created_at: decidedAt,
      created_by: advisor.id,
      updated_at: decidedAt,
    });
    await this.insert('experiment_decision', {
      ...key,
      id: v7(),
      experiment_id: id,
      decision: 'persevere',
      learning: 'Kävijät varaavat ajan, kun hinta näkyy heti.',
      next_step: null,
      verdict: { outcome: 'met' },
      recorded_at: decidedAt,
      recorded_by: advisor.id,
      superseded_at: null,
    });
    return id;
  }

  /** A move of an enrolment that took effect on a day, written down at an instant. */
  async move(
    { id: programmeId, advisor }: Programme,
    firm: Firm,
    move: { from: string; to: string; effectiveOn: string; recordedAt: string },
  ): Promise<void> {
    await this.insert('enrolment_transition', {
      id: v7(),
      programme_id: programmeId,
      enrolment_id: await this.enrolmentOf({ id: programmeId }, firm),
      enterprise_id: firm.id,
      from_stage: move.from,
      to_stage: move.to,
      reason: null,
      effective_on: move.effectiveOn,
      recorded_at: move.recordedAt,
      recorded_by: advisor.id,
    });
  }

  /** The id of a firm's enrolment. */
  async enrolmentOf(
    { id: programmeId }: Pick<Programme, 'id'>,
    firm: Firm,
  ): Promise<string | undefined> {
    const [enrolment] = await this.api.rows<{ id: string }>(
      'SELECT id FROM enrolment WHERE programme_id = $1 AND enterprise_id = $2',
      [programmeId, firm.id],
    );
    return enrolment?.id;
  }

  /** Changes what was laid down, past every policy. */
  async change(sql: string, values: unknown[]): Promise<void> {
    await this.api.rows(sql, values);
  }

  async insert(table: string, row: Record<string, unknown>): Promise<void> {
    const names = Object.keys(row);
    const values = names.map((name) => {
      const value = row[name];
      return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
    });
    await this.api.rows(
      `INSERT INTO ${table} (${names.join(', ')})
       VALUES (${names.map((_, place) => `$${place + 1}`).join(', ')})
       ${table === 'area' ? 'ON CONFLICT DO NOTHING' : ''}`,
      values,
    );
  }

  private async enrol(given: {
    programmeId: string;
    enterpriseId: string;
    advisor: Person;
    activeFrom: string;
    recordedAt: string;
  }): Promise<void> {
    const id = v7();
    const key = { programme_id: given.programmeId, enterprise_id: given.enterpriseId };
    await this.insert('enrolment', {
      ...key,
      id,
      stage: 'active',
      advisor_id: given.advisor.id,
      enrolled_on: given.activeFrom,
      created_at: given.recordedAt,
      ended_on: null,
    });
    await this.insert('enrolment_transition', {
      ...key,
      id: v7(),
      enrolment_id: id,
      from_stage: null,
      to_stage: 'active',
      reason: null,
      effective_on: given.activeFrom,
      recorded_at: given.recordedAt,
      recorded_by: given.advisor.id,
    });
  }
}

interface FirmOptions {
  readonly activeFrom?: string | null;
  readonly recordedAt?: string;
}

interface DecidedOptions {
  readonly networkId?: string | null;
  readonly decidedAt: string;
  readonly visibility?: string;
}

const CARD = {
  title: 'Ajanvaraus verkossa',
  theme: 'service',
  hypothesis_kind: 'desirability',
  hypothesis: 'Asiakkaat varaavat ajan itse, kun se käy verkossa.',
  test: 'Näytämme varausnapin kolmellekymmenelle kävijälle.',
  metric_label: 'varasi ajan',
  trial_label: 'kävijää',
  direction: 'at-least',
  criterion_share: 0.1,
  planned_trials: 30,
  starts_on: '2025-03-01',
  ends_on: '2025-03-31',
};
