import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { OpenIdIdentity } from './openid-identity.js';
import type { OpenIdClaims } from './openid-issuer.js';
import type { OpenIdNotice } from './openid-notice.js';

/** Longer than a notice is believed. */
const NOTICE_MS = 3_600_000;

export interface Entered {
  readonly person_id: string | null;
  readonly outcome: 'known' | 'linked' | 'created' | 'archived' | 'unknown' | 'taken';
}

export interface FollowedRole {
  readonly grant_id: string;
  readonly role: string;
  readonly programme_id: string | null;
  readonly change: 'added' | 'ended';
}

/** Signing in through an organisation, behind doors of its own. */
@Injectable()
export class OpenIdRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async open(state: string, sealed: string, validMs: number): Promise<void> {
    const now = this.clock.nowMs();
    await this.unit.query('SELECT verso.open_openid_request($1, $2, $3, $4)', [
      ...[hashOf(state), sealed, new Date(now), new Date(now + validMs)],
    ]);
  }

  /** What was kept, once; null when it is used or over. */
  async take(state: string): Promise<string | null> {
    const rows = await this.unit.query<{ sealed: string | null }>(
      'SELECT verso.take_openid_request($1, $2) AS sealed',
      [hashOf(state), this.clock.now()],
    );
    return rows[0]?.sealed ?? null;
  }

  async enter({ issuer, subject }: OpenIdClaims, identity: OpenIdIdentity): Promise<Entered> {
    const { email, name, language, mayLink, roles } = identity;
    const mayEnter = email !== null && roles.length > 0;
    const asked = { newId: newId(), email, name, language, mayLink, mayEnter };
    const [row] = await this.unit.query<Entered>(
      'SELECT person_id, outcome FROM verso.enter_by_openid($1, $2, $3, $4)',
      [issuer, subject, JSON.stringify(asked), this.clock.now()],
    );
    return row ?? { person_id: null, outcome: 'unknown' };
  }

  /** Ends the sessions of a notice; whose they were, or null when it has been taken before. */
  async endSessions(
    issuer: string,
    { id, subject, session }: OpenIdNotice,
  ): Promise<string[] | null> {
    const notice = {
      subject,
      session: session && issuerSessionOf(issuer, session),
      expiresAt: new Date(this.clock.nowMs() + NOTICE_MS),
    };
    const [row] = await this.unit.query<{ people: string[] | null }>(
      'SELECT verso.end_openid_sessions($1, $2, $3, $4) AS people',
      [hashOf(`${issuer} ${id}`), issuer, JSON.stringify(notice), this.clock.now()],
    );
    return row?.people ?? null;
  }

  followRoles(personId: string, issuer: string, { roles }: OpenIdIdentity) {
    const wanted = roles.map(({ role, programmeCode }) => ({ id: newId(), role, programmeCode }));
    return this.unit.query<FollowedRole>(
      'SELECT grant_id, role, programme_id, change FROM verso.follow_openid_roles($1, $2, $3, $4)',
      [personId, issuer, JSON.stringify(wanted), this.clock.now()],
    );
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The issuer's name for a session of its own, as our session keeps it. */
export const issuerSessionOf = (issuer: string, session: string): string =>
  hashOf(`${issuer} ${session}`);
