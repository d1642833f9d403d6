import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { AdoptionController } from './adoption.controller.js';
import { AdoptionRepository } from './adoption.repository.js';
import { AdoptionService } from './adoption.service.js';
import { ChartersController } from './charters.controller.js';
import { ChartersRepository } from './charters.repository.js';
import { ChartersService } from './charters.service.js';
import { CoordinatorMails } from './coordinator-mails.js';
import { CoordinatorsController } from './coordinators.controller.js';
import { CoordinatorsRepository } from './coordinators.repository.js';
import { CoordinatorsService } from './coordinators.service.js';
import { InvitationAnswersController } from './invitation-answers.controller.js';
import { InvitationAnswersService, InvitationKeys } from './invitation-answers.service.js';
import { InvitationMails } from './invitation-mails.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsRepository } from './invitations.repository.js';
import { InvitationsService } from './invitations.service.js';
import { MembersService } from './members.service.js';
import { NetworksController } from './networks.controller.js';
import { NetworksRepository } from './networks.repository.js';
import { NetworksService } from './networks.service.js';
import { SupportersService } from './supporters.service.js';

/**
 * Growth networks: core groups and growth groups, the firms in them, and the invitations by which
 * entrepreneurs come in. Publishes `network.member-joined` and `network.member-left`.
 */
@Module({
  imports: [AccountsModule, RegionsModule],
  controllers: [
    NetworksController,
    AdoptionController,
    ChartersController,
    CoordinatorsController,
    InvitationsController,
    InvitationAnswersController,
  ],
  providers: [
    NetworksService,
    MembersService,
    AdoptionService,
    AdoptionRepository,
    ChartersService,
    SupportersService,
    ChartersRepository,
    InvitationsService,
    InvitationAnswersService,
    InvitationKeys,
    InvitationMails,
    CoordinatorsService,
    CoordinatorMails,
    CoordinatorsRepository,
    NetworksRepository,
    InvitationsRepository,
  ],
  exports: [
    ...[NetworksService, MembersService, ChartersService, SupportersService],
    ...[InvitationsService, CoordinatorsService, AdoptionService],
  ],
})
export class NetworksModule {}
