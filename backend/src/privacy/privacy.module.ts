import { Module } from '@nestjs/common';

import { ErasuresController } from './erasures.controller.js';
import { ErasuresRepository } from './erasures.repository.js';
import { ErasuresService } from './erasures.service.js';
import { FeedbackController } from './feedback.controller.js';
import { FeedbackRepository } from './feedback.repository.js';
import { FeedbackService } from './feedback.service.js';
import { InformationService } from './information.service.js';
import { NoticesController } from './notices.controller.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesService } from './notices.service.js';
import { PersonalFilesController } from './personal-files.controller.js';
import { PersonalFilesRepository } from './personal-files.repository.js';
import { PersonalFilesService } from './personal-files.service.js';
import { PrivacyProcessor } from './privacy.processor.js';
import { PrivacySchedule } from './privacy.schedule.js';
import { RetentionController } from './retention.controller.js';
import { RetentionRepository } from './retention.repository.js';
import { RetentionService } from './retention.service.js';

/**
 * The privacy desk: somebody's whole file, erasure with proof, the end of retention, what a
 * programme says about its data and to whom it has said it, and feedback on accessibility.
 */
@Module({
  controllers: [
    ErasuresController,
    FeedbackController,
    NoticesController,
    PersonalFilesController,
    RetentionController,
  ],
  providers: [
    ErasuresRepository,
    ErasuresService,
    FeedbackRepository,
    FeedbackService,
    InformationService,
    NoticesRepository,
    NoticesService,
    PersonalFilesRepository,
    PersonalFilesService,
    PrivacyProcessor,
    PrivacySchedule,
    RetentionRepository,
    RetentionService,
  ],
})
export class PrivacyModule {}
