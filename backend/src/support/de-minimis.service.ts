import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import type { FirmKey } from '../enterprises/enterprises.repository.js';
import { AppError } from '../platform/errors/app-error.js';
import type {
  DeclarationRequest,
  DeclarationView,
  RegisterCheckRequest,
  RegisterCheckView,
} from './de-minimis.dto.js';

/** What firms declare of their other aid, and what the central register shows of it. */
@Injectable()
export class DeMinimisService {
  declare(_actor: PersonActor, _key: FirmKey, _told: DeclarationRequest): Promise<DeclarationView> {
    throw AppError.notFound('enterprise');
  }

  check(
    _actor: PersonActor,
    _key: FirmKey,
    _told: RegisterCheckRequest,
  ): Promise<RegisterCheckView> {
    throw AppError.notFound('enterprise');
  }
}
