import { Module } from '@nestjs/common';

import { JobFailuresController } from './job-failures.controller.js';
import { JobFailuresService } from './job-failures.service.js';

/** Jobs that have failed, as administrators look at them. */
@Module({ controllers: [JobFailuresController], providers: [JobFailuresService] })
export class JobFailuresModule {}
