import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { AgreementView, OwnAgreementView } from './agreements.dto.js';
import { AgreementsService } from './agreements.service.js';

@ApiTags('enrolments')
@Controller()
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  @Get('programmes/:programmeId/enrolments/:enrolmentId/agreement')
  @Allow('enterprise.read')
  @Answers(AgreementView)
  getAgreement(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enrolmentId') enrolmentId: string,
  ): Promise<AgreementView> {
    return this.agreements.get(actor, { programmeId, enrolmentId });
  }

  @Get('my/agreements')
  @Allow('consent.own')
  @AnswersList(OwnAgreementView)
  async listOwnAgreements(@Acting() actor: PersonActor): Promise<{ items: OwnAgreementView[] }> {
    return { items: await this.agreements.listOwn(actor) };
  }
}
