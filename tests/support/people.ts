import type { Role } from '@verso/domain';
import type pg from 'pg';
import { v7 } from 'uuid';

export interface TestPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface NewPerson {
  readonly name?: string;
  readonly email?: string;
  readonly language?: 'fi' | 'sv' | 'en';
  readonly passwordHash?: string;
}

const LONG_AGO = '2025-01-01T06:00:00Z';

/** People and programmes laid down directly, past every policy: the smallest valid things. */
export class People {
  private count = 0;

  constructor(private readonly database: pg.Client) {}

  async programme(): Promise<string> {
    const id = v7();
    this.count += 1;
    const label = { fi: `Ohjelma ${this.count}`, sv: `Program ${this.count}`, en: 'Programme' };
    await this.database.query(
      `INSERT INTO programme (id, code, label, region_code, starts_on, ends_on, created_at)
       VALUES ($1, $2, $3, 'MK10', '2025-01-01', '2027-12-31', $4)`,
      [id, `P-${id}`, label, LONG_AGO],
    );
    return id;
  }

  /** Somebody who has no role yet. */
  async person(given: NewPerson = {}): Promise<TestPerson> {
    const id = v7();
    this.count += 1;
    const { name = `Testi Henkilö ${this.count}`, language = 'fi', passwordHash } = given;
    const { email = `henkilo-${id.slice(-12)}@test.example` } = given;
    await this.database.query('INSERT INTO person (id, created_at) VALUES ($1, $2)', [
      id,
      LONG_AGO,
    ]);
    await this.database.query(
      'INSERT INTO person_identity (person_id, name, email, language, updated_at) VALUES ($1, $2, $3, $4, $5)',
      [id, name, email, language, LONG_AGO],
    );
    if (passwordHash !== undefined) {
      await this.database.query(
        'INSERT INTO credential (person_id, password_hash, changed_at) VALUES ($1, $2, $3)',
        [id, passwordHash, LONG_AGO],
      );
    }
    return { id, name, email };
  }

  async grant(person: TestPerson, role: Role, programmeId: string | null): Promise<string> {
    const id = v7();
    await this.database.query(
      'INSERT INTO role_grant (id, person_id, role, programme_id, granted_at) VALUES ($1, $2, $3, $4, $5)',
      [id, person.id, role, programmeId, LONG_AGO],
    );
    return id;
  }

  async administrator(given: NewPerson = {}): Promise<TestPerson> {
    const person = await this.person(given);
    await this.grant(person, 'administrator', null);
    return person;
  }

  /** An advisor, of a programme of her own unless one is given. */
  async advisor(given: NewPerson & { readonly programmeId?: string } = {}): Promise<TestPerson> {
    const person = await this.person(given);
    await this.grant(person, 'advisor', given.programmeId ?? (await this.programme()));
    return person;
  }
}
