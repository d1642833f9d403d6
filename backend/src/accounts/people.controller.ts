import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  GrantRequest,
  InvitedPersonView,
  InvitePersonRequest,
  PeopleQuery,
  PersonRow,
} from './accounts.dto.js';
import { PeopleService } from './people.service.js';
import { SecondStepService } from './second-step.service.js';

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly secondStep: SecondStepService,
  ) {}

  @Allow('people.read')
  @Get('people')
  @AnswersPage(PersonRow)
  list(@Acting() actor: PersonActor, @Query() query: PeopleQuery): Promise<string> {
    return this.people.list(actor, query);
  }

  @Allow('people.invite')
  @Post('people')
  @Answers(InvitedPersonView, { status: 201 })
  invite(
    @Acting() actor: PersonActor,
    @Body() body: InvitePersonRequest,
  ): Promise<InvitedPersonView> {
    return this.people.invite(actor, body);
  }

  @Allow('people.invite')
  @Post('people/:personId/grants')
  @AnswersNothing(201)
  grant(
    @Acting() actor: PersonActor,
    @IdParam('personId') personId: string,
    @Body() body: GrantRequest,
  ): Promise<void> {
    return this.people.grant(actor, personId, body);
  }

  @Allow('people.reset-sign-in')
  @Delete('people/:personId/second-step')
  @AnswersNothing()
  resetSecondStep(
    @Acting() actor: PersonActor,
    @IdParam('personId') personId: string,
  ): Promise<void> {
    return this.secondStep.reset(actor, personId);
  }

  @Allow('people.invite')
  @Delete('grants/:grantId')
  @AnswersNothing()
  endGrant(@Acting() actor: PersonActor, @IdParam('grantId') grantId: string): Promise<void> {
    return this.people.endGrant(actor, grantId);
  }
}
