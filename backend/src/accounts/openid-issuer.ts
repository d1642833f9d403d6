import { Injectable, Logger } from '@nestjs/common';
import * as openid from 'openid-client';

import { Environment } from '../platform/config/environment.js';
import type { OpenIdSettings } from '../platform/config/openid-settings.js';
import { AppError } from '../platform/errors/app-error.js';

const SCOPE = 'openid email profile';
const TIMEOUT_S = 10;
/** Where the issuer sends people back to. */
export const CALLBACK_PATH = '/api/session/openid/callback';

/** What has to come back, or to be shown, when the issuer sends somebody back. */
export interface OpenIdChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What the issuer says of somebody, checked. */
export interface OpenIdClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly all: Readonly<Record<string, unknown>>;
  readonly idToken: string;
}

/**
 * The organisation's issuer, spoken to by the code flow with PKCE. What it offers and which keys it
 * signs with is asked each time: signing in is rare, and so a new key or a restart needs nobody.
 */
@Injectable()
export class OpenIdIssuer {
  private readonly logger = new Logger('OpenId');

  constructor(private readonly environment: Environment) {}

  get settings(): OpenIdSettings {
    const { openId } = this.environment;
    if (!openId) throw AppError.notFound('openid');
    return openId;
  }

  /** Where to send somebody, and what to keep until she comes back. */
  async begin(): Promise<{ address: string; checks: OpenIdChecks }> {
    const configuration = await this.discover();
    const checks = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
    };
    const address = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: this.environment.publicUrl + CALLBACK_PATH,
      scope: SCOPE,
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, checks };
  }

  /** Changes the code that came back for what the issuer says; refuses what is not as it was sent. */
  async finish(query: string, { state, nonce, verifier }: OpenIdChecks): Promise<OpenIdClaims> {
    const configuration = await this.discover();
    const address = new URL(`${this.environment.publicUrl}${CALLBACK_PATH}${query}`);
    try {
      const tokens = await openid.authorizationCodeGrant(configuration, address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || tokens.id_token === undefined) throw new Error('no claims');
      const more = await this.moreOf(configuration, tokens.access_token, claims);
      const { iss: issuer, sub: subject } = claims;
      return { issuer, subject, all: { ...more, ...claims }, idToken: tokens.id_token };
    } catch (error) {
      throw this.refused(error);
    }
  }

  /** Where signing out goes on; null when the issuer has no such page, or does not answer. */
  async signOutAddress(idToken: string): Promise<string | null> {
    try {
      const configuration = await this.discover();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
      const address = openid.buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${this.environment.publicUrl}/sign-in`,
      });
      return address.href;
    } catch {
      return null;
    }
  }

  /** Whose name its tokens carry, and where its keys are. */
  async signedBy(): Promise<{ issuer: string; keysAddress: string }> {
    const { issuer, jwks_uri } = (await this.discover()).serverMetadata();
    if (jwks_uri === undefined) throw new AppError('unavailable', 'openid.unavailable');
    return { issuer, keysAddress: jwks_uri };
  }

  // Some issuers keep groups out of the id token.
  private async moreOf(
    configuration: openid.Configuration,
    accessToken: string,
    claims: openid.IDToken,
  ): Promise<object> {
    const isWhole = claims[this.settings.roleClaim] !== undefined && claims['email'] !== undefined;
    if (isWhole || configuration.serverMetadata().userinfo_endpoint === undefined) return {};
    return openid.fetchUserInfo(configuration, accessToken, claims.sub);
  }

  private async discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const isLocal = issuer.startsWith('http:');
    const ask = () =>
      openid.discovery(new URL(issuer), clientId, clientSecret, undefined, {
        timeout: TIMEOUT_S,
        execute: [
          openid.enableNonRepudiationChecks,
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated to be seen; settings allow it on this machine only
          ...(isLocal ? [openid.allowInsecureRequests] : []),
        ],
      });
    try {
      // A connection that was kept open may be dead after a restart: the second try takes a new one.
      return await ask().catch(ask);
    } catch (error) {
      this.logger.warn(`The issuer does not answer: ${codeOf(error)}`);
      throw new AppError('unavailable', 'openid.unavailable');
    }
  }

  private refused(error: unknown): AppError {
    if (error instanceof openid.AuthorizationResponseError && error.error === 'access_denied') {
      return AppError.unauthenticated('openid.cancelled');
    }
    this.logger.warn(`Signing in failed: ${codeOf(error)}`);
    return AppError.unauthenticated('openid.failed');
  }
}

// The code says what is wrong; the message may quote what was sent.
function codeOf(error: unknown): string {
  const { code, error: reason, name } = error as { code?: string; error?: string; name?: string };
  return [name, code, reason].filter((part) => part !== undefined).join(' ');
}
