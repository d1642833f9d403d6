import { Body, Controller, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { ContactsService } from './contacts.service.js';
import { ContactRequest, CreatedRow, EnterprisesQuery, ProfileRequest } from './enterprises.dto.js';
import { EnterprisesService } from './enterprises.service.js';
import { EnterpriseRow, EnterpriseView } from './enterprises.views.js';
import { ProfilesService } from './profiles.service.js';

@ApiTags('enterprises')
@Controller('programmes/:programmeId/enterprises')
export class EnterprisesController {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly profiles: ProfilesService,
    private readonly contacts: ContactsService,
  ) {}

  @Get()
  @Allow('enterprise.read')
  @AnswersPage(EnterpriseRow)
  listEnterprises(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: EnterprisesQuery,
  ): Promise<string> {
    return this.enterprises.list(actor, programmeId, query);
  }

  @Get(':enterpriseId')
  @Allow('enterprise.read')
  @Answers(EnterpriseView)
  getEnterprise(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<EnterpriseView> {
    return this.enterprises.view(actor, { programmeId, enterpriseId });
  }

  @Put(':enterpriseId/profile')
  @Allow('enterprise.change')
  @Answers(EnterpriseView)
  changeProfile(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: ProfileRequest,
  ): Promise<EnterpriseView> {
    return this.profiles.change(actor, { programmeId, enterpriseId }, request);
  }

  @Post(':enterpriseId/contacts')
  @Allow('enterprise.change')
  @Answers(CreatedRow, { status: 201 })
  addContact(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: ContactRequest,
  ): Promise<CreatedRow> {
    return this.contacts.add(actor, { programmeId, enterpriseId }, request);
  }

  @Delete(':enterpriseId/contacts/:contactId')
  @Allow('enterprise.change')
  @AnswersNothing()
  archiveContact(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('contactId') contactId: string,
  ): Promise<void> {
    return this.contacts.archive(actor, { programmeId, enterpriseId }, contactId);
  }
}
