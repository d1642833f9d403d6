import { Injectable, Logger } from '@nestjs/common';
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';

import { Clock } from '../platform/clock/clock.js';
import { AppError } from '../platform/errors/app-error.js';
import { OpenIdIssuer } from './openid-issuer.js';
import { noticeOf, type OpenIdNotice } from './openid-notice.js';

const TIMEOUT_MS = 10_000;
/** How old a notice may be, and how far its clock may be from ours. */
const AGE_S = 300;
const TOLERANCE_S = 60;
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
];
/** What is wrong with a notice itself; anything else is a matter of asking for the keys. */
const OF_THE_NOTICE = new Set<string>([
  errors.JWTClaimValidationFailed.code,
  errors.JWTExpired.code,
  errors.JWTInvalid.code,
  errors.JWSInvalid.code,
  errors.JWSSignatureVerificationFailed.code,
  errors.JWKSNoMatchingKey.code,
  errors.JWKSMultipleMatchingKeys.code,
  errors.JOSEAlgNotAllowed.code,
  errors.JOSENotSupported.code,
]);
const TYPES = ['logout+jwt', 'jwt'];

/** Reads what the issuer signs without anybody asking for it. */
@Injectable()
export class OpenIdTokens {
  private readonly logger = new Logger('OpenId');

  constructor(
    private readonly issuer: OpenIdIssuer,
    private readonly clock: Clock,
  ) {}

  /** A notice that somebody has signed out, of this issuer, for this client, signed and fresh. */
  async readNotice(token: string): Promise<OpenIdNotice & { issuer: string }> {
    const { clientId } = this.issuer.settings;
    // What makes no notice whoever signed it is refused before the issuer is asked for its keys.
    if (!this.seemsNotice(token)) throw AppError.invalid('openid.notice-invalid');
    const { issuer, keysAddress } = await this.issuer.signedBy();
    const keys = createRemoteJWKSet(new URL(keysAddress), { timeoutDuration: TIMEOUT_MS });
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      ...{ issuer, audience: clientId, algorithms: ALGORITHMS },
      ...{ maxTokenAge: AGE_S, clockTolerance: TOLERANCE_S, currentDate: this.clock.now() },
    }).catch((error: unknown) => {
      throw this.refused(error);
    });
    const notice = isOfType(protectedHeader.typ) ? noticeOf(payload) : null;
    if (notice === null) throw AppError.invalid('openid.notice-invalid');
    return { issuer, ...notice };
  }

  private seemsNotice(token: string): boolean {
    try {
      return noticeOf(decodeJwt(token)) !== null;
    } catch {
      return false;
    }
  }

  private refused(error: unknown): AppError {
    const code = error instanceof errors.JOSEError ? error.code : (error as Error).name;
    this.logger.warn(`A notice of signing out was refused: ${code}`);
    return OF_THE_NOTICE.has(code)
      ? AppError.invalid('openid.notice-invalid')
      : new AppError('unavailable', 'openid.unavailable');
  }
}

const isOfType = (type: string | undefined): boolean =>
  type === undefined || TYPES.includes(type.toLowerCase().replace(/^application\//, ''));
