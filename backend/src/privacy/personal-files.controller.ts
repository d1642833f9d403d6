import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { IdParam } from '../platform/http/id-param.js';
import { AnswersFile, AnswersPrintedPage } from './file-answers.js';
import { filePage } from './file-page.js';
import type { PersonalFile } from './personal-file.js';
import { FilePageQuery } from './personal-files.dto.js';
import { PersonalFilesService } from './personal-files.service.js';

/** Everything held about a person or a firm, to keep and to print. */
@ApiTags('privacy')
@Controller()
export class PersonalFilesController {
  constructor(private readonly files: PersonalFilesService) {}

  @Allow('privacy.own')
  @Get('settings/personal-data')
  @AnswersFile('verso-omat-tiedot')
  own(@Acting() actor: PersonActor): Promise<PersonalFile> {
    return this.files.own(actor);
  }

  @Allow('privacy.own')
  @Get('settings/personal-data/page')
  @AnswersPrintedPage()
  async ownPage(
    @Acting() actor: PersonActor,
    @Query() { language = 'fi' }: FilePageQuery,
  ): Promise<string> {
    return filePage(await this.files.own(actor), language);
  }

  @Allow('privacy.people')
  @Get('people/:personId/personal-data')
  @AnswersFile('verso-henkilon-tiedot')
  person(
    @Acting() actor: PersonActor,
    @IdParam('personId') personId: string,
  ): Promise<PersonalFile> {
    return this.files.ofPerson(actor, personId);
  }

  @Allow('privacy.people')
  @Get('people/:personId/personal-data/page')
  @AnswersPrintedPage()
  async personPage(
    @Acting() actor: PersonActor,
    @IdParam('personId') personId: string,
    @Query() { language = 'fi' }: FilePageQuery,
  ): Promise<string> {
    return filePage(await this.files.ofPerson(actor, personId), language);
  }

  @Allow('privacy.enterprise')
  @Get('programmes/:programmeId/enterprises/:enterpriseId/personal-data')
  @AnswersFile('verso-yrityksen-tiedot')
  enterprise(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<PersonalFile> {
    return this.files.ofEnterprise(actor, programmeId, enterpriseId);
  }

  @Allow('privacy.enterprise')
  @Get('programmes/:programmeId/enterprises/:enterpriseId/personal-data/page')
  @AnswersPrintedPage()
  async enterprisePage(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Query() { language = 'fi' }: FilePageQuery,
  ): Promise<string> {
    return filePage(await this.files.ofEnterprise(actor, programmeId, enterpriseId), language);
  }
}
