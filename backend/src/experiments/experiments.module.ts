import { Module } from '@nestjs/common';

import { ExperimentCourseController } from './experiment-course.controller.js';
import { ExperimentCourseService } from './experiment-course.service.js';
import { ExperimentResultsRepository } from './experiment-results.repository.js';
import { ExperimentResultsService } from './experiment-results.service.js';
import { ExperimentTrail } from './experiment-trail.js';
import { ExperimentsController } from './experiments.controller.js';
import { ExperimentsRepository } from './experiments.repository.js';
import { ExperimentsService } from './experiments.service.js';

/**
 * Quick experiments: short, dated trials with a goal set beforehand, ended by a decision.
 * Publishes `experiment.started`, `.closed`, `.cancelled`, `.shared` and `.unshared`; knows nothing
 * of who listens.
 */
@Module({
  controllers: [ExperimentsController, ExperimentCourseController],
  providers: [
    ExperimentsService,
    ExperimentCourseService,
    ExperimentResultsService,
    ExperimentTrail,
    ExperimentsRepository,
    ExperimentResultsRepository,
  ],
  exports: [ExperimentsService, ExperimentCourseService, ExperimentResultsService],
})
export class ExperimentsModule {}
