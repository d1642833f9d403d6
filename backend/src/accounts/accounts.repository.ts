import { Injectable } from '@nestjs/common';
import type { Grant, Language } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { SessionGrant, SessionPerson } from './accounts.dto.js';

export interface SignInRow {
  readonly person_id: string;
  readonly password_hash: string | null;
  readonly language: Language;
}

export interface CodeCandidate {
  readonly kind: 'sign-in' | 'invitation';
  readonly id: string;
}

/** A link or a typed code, as the database compares it: one of the two is given. */
export interface Proof {
  readonly id: string;
  readonly tokenHash?: string;
  readonly codeHash?: string;
}

export interface SignInOpening {
  readonly id: string;
  readonly personId: string;
  readonly tokenHash: string;
  readonly codeHash: string;
  readonly expiresAt: Date;
}

export interface AcceptedInvitation {
  readonly person_id: string;
  readonly programme_id: string;
  readonly enterprise_id: string;
}

/** People as they sign in. Before that they have no rights: the database's own doors answer. */
@Injectable()
export class AccountsRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async findByEmail(email: string): Promise<SignInRow | null> {
    const rows = await this.unit.query<SignInRow>(
      'SELECT person_id, password_hash, language FROM verso.sign_in_by_email($1)',
      [email],
    );
    return rows[0] ?? null;
  }

  async openRequest(opening: SignInOpening): Promise<void> {
    const { id, personId, tokenHash, codeHash, expiresAt } = opening;
    await this.unit.query('SELECT verso.open_sign_in_request($1, $2, $3, $4, $5, $6)', [
      id,
      personId,
      tokenHash,
      codeHash,
      this.clock.now(),
      expiresAt,
    ]);
  }

  codeCandidates(email: string): Promise<CodeCandidate[]> {
    return this.unit.query<CodeCandidate>('SELECT kind, id FROM verso.code_candidates($1, $2)', [
      email,
      this.clock.now(),
    ]);
  }

  /** The person, once; null for a wrong, used or expired proof. A wrong one is counted. */
  async consumeRequest({ id, tokenHash = '', codeHash = '' }: Proof): Promise<string | null> {
    const rows = await this.unit.query<{ person: string | null }>(
      'SELECT verso.consume_sign_in_request($1, $2, $3, $4) AS person',
      [id, tokenHash, codeHash, this.clock.now()],
    );
    return rows[0]?.person ?? null;
  }

  async acceptInvitation(proof: Proof, grantId: string): Promise<AcceptedInvitation | null> {
    const { id, tokenHash = '', codeHash = '' } = proof;
    const rows = await this.unit.query<AcceptedInvitation>(
      'SELECT person_id, programme_id, enterprise_id FROM verso.accept_invitation($1, $2, $3, $4, $5)',
      [id, tokenHash, codeHash, grantId, this.clock.now()],
    );
    return rows[0] ?? null;
  }

  /** The roles that the person of the unit holds now. */
  async heldGrants(): Promise<Grant[]> {
    const rows = await this.unit.query<{ grants: Grant[] }>('SELECT verso.own_grants() AS grants');
    return rows[0]?.grants ?? [];
  }

  /** The person of the unit, with what only she may see of herself. */
  async self(): Promise<SessionPerson> {
    const [person] = await this.unit.query<SessionPerson>(`
      SELECT person_id AS id, name, email, phone, language, verso.has_password() AS "hasPassword"
        FROM person_identity WHERE person_id = verso.person_id()`);
    if (!person) throw new Error('Somebody without an identity is signed in');
    return person;
  }

  /** Her roles, with the names of what they are for. */
  ownGrants(): Promise<SessionGrant[]> {
    return this.unit.query<SessionGrant>(`
      SELECT g.role, g.programme_id AS "programmeId", p.code AS "programmeCode", p.label AS "programmeLabel",
             g.enterprise_id AS "enterpriseId", e.name AS "enterpriseName",
             g.network_id AS "networkId", n.name AS "networkName"
        FROM role_grant g
        LEFT JOIN programme p ON p.id = g.programme_id
        LEFT JOIN enterprise_profile e ON e.programme_id = g.programme_id
         AND e.enterprise_id = g.enterprise_id AND e.superseded_at IS NULL
        LEFT JOIN network n ON n.programme_id = g.programme_id AND n.id = g.network_id
       WHERE g.person_id = verso.person_id() AND g.ended_at IS NULL
       ORDER BY g.granted_at, g.id`);
  }

  async changeSelf(person: { name: string; phone: string | null; language: Language }) {
    await this.unit.query(
      `UPDATE person_identity SET name = $1, phone = $2, language = $3, updated_at = $4
        WHERE person_id = verso.person_id()`,
      [person.name, person.phone, person.language, this.clock.now()],
    );
  }

  async setPassword(passwordHash: string): Promise<void> {
    await this.unit.query('SELECT verso.set_password($1, $2)', [passwordHash, this.clock.now()]);
  }
}
