import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import { FollowUpsService } from './follow-ups.service.js';

/** Runs reminding. It may run twice, or in two workers at once: nobody hears of a thing again. */
@Injectable()
export class FollowUpsProcessor {
  constructor(registry: JobRegistry, followUps: FollowUpsService) {
    registry.handle('follow-ups', { 'follow-ups.remind': () => followUps.remind() });
  }
}
