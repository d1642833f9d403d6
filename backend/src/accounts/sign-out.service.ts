import { Injectable } from '@nestjs/common';

import type { Device } from '../platform/auth/device.js';
import { Vault } from '../platform/auth/vault.js';
import type { SignedOutView } from './accounts.dto.js';
import { OpenIdIssuer } from './openid-issuer.js';
import { SESSION_PLACE } from './openid.service.js';
import { SessionService } from './session.service.js';

/** Signs out here, and says where to go to sign out of the organisation too. */
@Injectable()
export class SignOutService {
  constructor(
    private readonly sessions: SessionService,
    private readonly issuer: OpenIdIssuer,
    private readonly vault: Vault,
  ) {}

  async close(device: Device): Promise<SignedOutView> {
    const sealed = device.opening?.sealed;
    await this.sessions.close(device);
    const idToken = sealed === undefined ? null : this.vault.open(sealed, SESSION_PLACE);
    return { leaveAt: idToken && (await this.issuer.signOutAddress(idToken.text)) };
  }
}
