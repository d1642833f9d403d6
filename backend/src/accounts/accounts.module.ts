import { Module } from '@nestjs/common';

import { AccessTokensController } from './access-tokens.controller.js';
import { AccessTokensRepository } from './access-tokens.repository.js';
import { AccessTokensService } from './access-tokens.service.js';
import { AccountsProcessor } from './accounts.processor.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsSchedule } from './accounts.schedule.js';
import { InvitationDoor } from './invitation-door.js';
import { OpenIdController } from './openid.controller.js';
import { OpenIdIssuer } from './openid-issuer.js';
import { OpenIdNoticesService } from './openid-notices.service.js';
import { OpenIdTokens } from './openid-tokens.js';
import { OpenIdRepository } from './openid.repository.js';
import { OpenIdService } from './openid.service.js';
import { OwnAccessController } from './own-access.controller.js';
import { OwnSessionsService } from './own-sessions.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { SecondStepCodes } from './second-step-codes.js';
import { SecondStepDoor } from './second-step-door.js';
import { SecondStepMails } from './second-step-mails.js';
import { SecondStepRepository } from './second-step.repository.js';
import { SecondStepService } from './second-step.service.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SettingsService } from './settings.service.js';
import { SignInMails } from './sign-in-mails.js';
import { SignInKeys } from './sign-in-keys.js';
import { SignInService } from './sign-in.service.js';
import { SignOutService } from './sign-out.service.js';
import { SweepService } from './sweep.service.js';

/** People: how they sign in, what they may do, and what they change about themselves. */
@Module({
  controllers: [
    SessionController,
    OpenIdController,
    OwnAccessController,
    PeopleController,
    AccessTokensController,
  ],
  providers: [
    AccessTokensRepository,
    AccessTokensService,
    AccountsRepository,
    AccountsProcessor,
    AccountsSchedule,
    InvitationDoor,
    OpenIdIssuer,
    OpenIdNoticesService,
    OpenIdTokens,
    OpenIdRepository,
    OpenIdService,
    OwnSessionsService,
    PeopleRepository,
    PeopleService,
    SecondStepCodes,
    SecondStepDoor,
    SecondStepMails,
    SecondStepRepository,
    SecondStepService,
    SessionService,
    SettingsService,
    SignInKeys,
    SignInMails,
    SignInService,
    SignOutService,
    SweepService,
  ],
  exports: [SessionService, InvitationDoor, PeopleService],
})
export class AccountsModule {}
