import { Module } from '@nestjs/common';

import { ConsortiaController } from './consortia.controller.js';
import { ConsortiaRepository } from './consortia.repository.js';
import { ConsortiaService } from './consortia.service.js';
import { ConsortiumMembersService } from './consortium-members.service.js';
import { ResearchController } from './research.controller.js';
import { ResearchCommitmentsController } from './research-commitments.controller.js';
import { ResearchCommitmentsRepository } from './research-commitments.repository.js';
import { ResearchCommitmentsService } from './research-commitments.service.js';
import { ResearchDeskController } from './research-desk.controller.js';
import { ResearchPartnersRepository } from './research-partners.repository.js';
import { ResearchPartnersService } from './research-partners.service.js';
import { ResearchQuestionsRepository } from './research-questions.repository.js';
import { ResearchQuestionsService } from './research-questions.service.js';

/** The research desk: partners of research and development, and questions from firms to them and back. */
@Module({
  controllers: [
    ResearchController,
    ResearchDeskController,
    ResearchCommitmentsController,
    ConsortiaController,
  ],
  providers: [
    ...[ResearchPartnersService, ResearchPartnersRepository],
    ...[ResearchQuestionsService, ResearchQuestionsRepository],
    ...[ResearchCommitmentsService, ResearchCommitmentsRepository],
    ...[ConsortiaService, ConsortiumMembersService, ConsortiaRepository],
  ],
  exports: [
    ResearchPartnersService,
    ResearchQuestionsService,
    ResearchCommitmentsService,
    ConsortiaService,
    ConsortiumMembersService,
  ],
})
export class ResearchModule {}
