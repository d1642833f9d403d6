import { Module } from '@nestjs/common';

import { ChallengeRegisterController } from './challenge-register.controller.js';
import { ChallengeRegisterRepository } from './challenge-register.repository.js';
import { ChallengeRegisterService } from './challenge-register.service.js';
import { ChallengesController } from './challenges.controller.js';
import { ChallengesRepository } from './challenges.repository.js';
import { ChallengesService } from './challenges.service.js';
import { SharedChallengesController } from './shared-challenges.controller.js';
import { SharedChallengesRepository } from './shared-challenges.repository.js';
import { SharedChallengesService } from './shared-challenges.service.js';

/** What makes it hard to run a firm where few people live, and what is done about it. */
@Module({
  controllers: [ChallengesController, ChallengeRegisterController, SharedChallengesController],
  providers: [
    ...[ChallengesService, ChallengesRepository],
    ...[ChallengeRegisterService, ChallengeRegisterRepository],
    ...[SharedChallengesService, SharedChallengesRepository],
  ],
  exports: [ChallengesService, ChallengeRegisterService, SharedChallengesService],
})
export class ChallengesModule {}
