import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { RegionsModule } from '../regions/regions.module.js';
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
    ChartersController,
    CoordinatorsController,
    InvitationsController,
    InvitationAnswersController,
  ],
  providers: [
    NetworksService,
    MembersService,
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
    ...[InvitationsService, CoordinatorsService],
  ],
})
export class NetworksModule {}
