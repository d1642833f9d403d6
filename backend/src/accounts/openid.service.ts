import { Injectable } from '@nestjs/common';
import { ANONYMOUS } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import type { Device } from '../platform/auth/device.js';
import { Vault } from '../platform/auth/vault.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { identityOf, type OpenIdIdentity } from './openid-identity.js';
import { type OpenIdChecks, type OpenIdClaims, OpenIdIssuer } from './openid-issuer.js';
import {
  type Entered,
  type FollowedRole,
  issuerSessionOf,
  OpenIdRepository,
} from './openid.repository.js';
import { SessionService } from './session.service.js';

const VALID_MS = 10 * 60_000;
const REQUEST_PLACE = 'openid-request';
export const SESSION_PLACE = 'openid-session';

/** Why somebody was not let in, by what the database found. */
const REFUSALS: Readonly<Partial<Record<Entered['outcome'], string>>> = {
  archived: 'sign-in.no-role',
  taken: 'openid.not-linked',
};

/** Signing in through an organisation. Answers where the browser goes on; refusals are pages too. */
@Injectable()
export class OpenIdService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly issuer: OpenIdIssuer,
    private readonly requests: OpenIdRepository,
    private readonly sessions: SessionService,
    private readonly vault: Vault,
    private readonly audit: Audit,
  ) {}

  /** Sends somebody to the issuer, and remembers her by a cookie: who comes back has to be her. */
  begin(device: Device, next: string | undefined): Promise<string> {
    return orRefused(async () => {
      const { address, checks } = await this.issuer.begin();
      const kept = { ...checks, next: ownPath(next) };
      await this.unit.run(ANONYMOUS, () =>
        this.requests.open(
          checks.state,
          this.vault.seal(JSON.stringify(kept), REQUEST_PLACE),
          VALID_MS,
        ),
      );
      device.remember(checks.state, VALID_MS);
      return address;
    });
  }

  /** Lets in whoever the issuer sends back. */
  finish(device: Device): Promise<string> {
    return orRefused(async () => {
      const { checks, next } = await this.kept(device);
      const claims = await this.issuer.finish(device.query, checks);
      const identity = identityOf(claims.all, this.issuer.settings);
      const personId = await this.identify(claims, identity);
      const sealed = this.vault.seal(claims.idToken, SESSION_PLACE);
      const { sid } = claims.all;
      const issuerSession =
        typeof sid === 'string' ? issuerSessionOf(claims.issuer, sid) : undefined;
      await this.sessions.enter(device, personId, {
        ...{ way: 'openid', hasSecondStep: false, sealed },
        ...(issuerSession !== undefined && { issuerSession }),
      });
      return next;
    });
  }

  // The state in the address, in the cookie and in the table are one, and are used once.
  private async kept(device: Device): Promise<{ checks: OpenIdChecks; next: string }> {
    const remembered = device.recall();
    const state = new URLSearchParams(device.query).get('state');
    const isHers = state !== null && state === remembered;
    const sealed = isHers ? await this.unit.run(ANONYMOUS, () => this.requests.take(state)) : null;
    const opened = sealed && this.vault.open(sealed, REQUEST_PLACE);
    if (!opened) throw AppError.unauthenticated('openid.expired');
    const { next, ...checks } = JSON.parse(opened.text) as OpenIdChecks & { next: string };
    return { checks, next };
  }

  private async identify(claims: OpenIdClaims, identity: OpenIdIdentity): Promise<string> {
    return this.unit.run(ANONYMOUS, async () => {
      const { person_id: personId, outcome } = await this.requests.enter(claims, identity);
      if (personId === null || outcome === 'archived') {
        throw AppError.unauthenticated(REFUSALS[outcome] ?? whyUnknown(identity));
      }
      if (outcome !== 'known') await this.note(`openid.${outcome}`, personId);
      const changes = await this.requests.followRoles(personId, claims.issuer, identity);
      for (const change of changes) await this.noteRole(personId, change);
      return personId;
    });
  }

  private note(action: string, personId: string): Promise<void> {
    return this.audit.record({ action, subjectKind: 'person', subjectId: personId });
  }

  private noteRole(personId: string, followed: FollowedRole): Promise<void> {
    const { grant_id: subjectId, role, programme_id: programmeId, change } = followed;
    return this.audit.record({
      action: change === 'added' ? 'grant.add' : 'grant.end',
      subjectKind: 'grant',
      subjectId,
      details: { role, personId, way: 'openid' },
      ...(programmeId !== null && { programmeId }),
    });
  }
}

function whyUnknown({ email, roles }: OpenIdIdentity): string {
  if (email === null) return 'openid.email-unverified';
  return roles.length === 0 ? 'openid.no-role' : 'openid.failed';
}

/** Where it goes on inside Verso; another address is the front page. */
export function ownPath(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : '/';
}

/** People see pages, not problems: a refusal is told on the page of signing in. */
async function orRefused(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return `/sign-in?refused=${encodeURIComponent(error.code)}`;
  }
}
