import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import { SweepService } from './sweep.service.js';

/** Jobs of the accounts. */
@Injectable()
export class AccountsProcessor {
  constructor(registry: JobRegistry, sweep: SweepService) {
    registry.handle('accounts', { 'accounts.sweep': (_, actor) => sweep.run(actor) });
  }
}
