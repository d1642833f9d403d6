import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import { RetentionService } from './retention.service.js';

/** Jobs of the privacy desk. */
@Injectable()
export class PrivacyProcessor {
  constructor(registry: JobRegistry, retention: RetentionService) {
    registry.handle('privacy', { 'privacy.retain': (_, actor) => retention.run(actor) });
  }
}
