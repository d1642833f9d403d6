import { Module } from '@nestjs/common';

import { ObjectivesRepository } from './objectives.repository.js';
import { ObjectivesService } from './objectives.service.js';
import { PartnersRepository } from './partners.repository.js';
import { PartnersService } from './partners.service.js';
import { ProgrammesController } from './programmes.controller.js';
import { ProgrammesRepository } from './programmes.repository.js';
import { ProgrammesService } from './programmes.service.js';
import { SetUpController } from './set-up.controller.js';
import { SetUpRepository } from './set-up.repository.js';
import { SetUpService } from './set-up.service.js';

/** Growth programmes: how they are set up, their partners, staff and targets. */
@Module({
  controllers: [ProgrammesController, SetUpController],
  providers: [
    ...[ProgrammesService, SetUpService, PartnersService, ObjectivesService],
    ...[ProgrammesRepository, SetUpRepository, PartnersRepository, ObjectivesRepository],
  ],
  exports: [ProgrammesService, SetUpService, PartnersService, ObjectivesService],
})
export class ProgrammesModule {}
