import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import type { FirmKey } from '../enterprises/enterprises.repository.js';
import { AppError } from '../platform/errors/app-error.js';
import type {
  OwnSupportView,
  RecordSupportRequest,
  SupportItem,
  SupportQuery,
  SupportView,
} from './support.dto.js';

export interface SupportKey extends FirmKey {
  readonly supportId: string;
}

/** What firms have received of a programme. */
@Injectable()
export class SupportService {
  view(_actor: PersonActor, _key: FirmKey, _query: SupportQuery): Promise<SupportView> {
    throw AppError.notFound('enterprise');
  }

  listOwn(_actor: PersonActor): Promise<OwnSupportView[]> {
    return Promise.resolve([]);
  }

  record(_actor: PersonActor, _key: FirmKey, _request: RecordSupportRequest): Promise<SupportItem> {
    throw AppError.notFound('enterprise');
  }

  annul(_actor: PersonActor, _key: SupportKey, _reason: string): Promise<SupportItem> {
    throw AppError.notFound('support');
  }

  noteEntry(_actor: PersonActor, _key: SupportKey, _enteredOn: string): Promise<SupportItem> {
    throw AppError.notFound('support');
  }
}
