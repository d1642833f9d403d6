import { Body, Controller, Get, Header, Post } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  ClosingView,
  ErasureConfirmation,
  ErasureMadeView,
  ErasureRefusalRequest,
  ErasureRequest,
  ErasureRow,
  ErasureView,
} from './erasures.dto.js';
import { ErasuresService } from './erasures.service.js';

@ApiTags('privacy')
@Controller()
export class ErasuresController {
  constructor(private readonly erasures: ErasuresService) {}

  @Allow('privacy.own')
  @Get('settings/account')
  @Answers(ClosingView)
  closing(@Acting() actor: PersonActor): Promise<ClosingView> {
    return this.erasures.closing(actor);
  }

  @Allow('privacy.own')
  @Post('settings/account/close')
  @AnswersNothing()
  close(
    @Acting() actor: PersonActor,
    @Body() { confirmation }: ErasureConfirmation,
  ): Promise<void> {
    return this.erasures.close(actor, confirmation);
  }

  @Allow('privacy.own')
  @Post('erasures')
  @Answers(ErasureMadeView, { status: 201 })
  request(@Acting() actor: PersonActor, @Body() body: ErasureRequest): Promise<ErasureMadeView> {
    return this.erasures.requestForFirm(actor, body);
  }

  @Allow('privacy.people')
  @Post('people/:personId/erasures')
  @Answers(ErasureMadeView, { status: 201 })
  requestForPerson(
    @Acting() actor: PersonActor,
    @IdParam('personId') personId: string,
  ): Promise<ErasureMadeView> {
    return this.erasures.requestForPerson(actor, personId);
  }

  @Allow('erasure.settle')
  @Get('erasures')
  @AnswersList(ErasureRow)
  list(@Acting() actor: PersonActor): Promise<{ items: ErasureRow[] }> {
    return this.erasures.list(actor);
  }

  @Allow('erasure.settle')
  @Get('erasures/:erasureId')
  @Answers(ErasureView)
  view(@Acting() actor: PersonActor, @IdParam('erasureId') id: string): Promise<ErasureView> {
    return this.erasures.view(actor, id);
  }

  @Allow('erasure.settle')
  @Get('erasures/:erasureId/proof')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="verso-poistotodistus.json"')
  @ApiProduces('application/json')
  proof(@Acting() actor: PersonActor, @IdParam('erasureId') id: string): Promise<object> {
    return this.erasures.proof(actor, id);
  }

  @Allow('erasure.settle')
  @Post('erasures/:erasureId/carry-out')
  @Answers(ErasureView)
  carryOut(
    @Acting() actor: PersonActor,
    @IdParam('erasureId') id: string,
    @Body() { confirmation }: ErasureConfirmation,
  ): Promise<ErasureView> {
    return this.erasures.carryOut(actor, id, confirmation);
  }

  @Allow('erasure.settle')
  @Post('erasures/:erasureId/refuse')
  @AnswersNothing()
  refuse(
    @Acting() actor: PersonActor,
    @IdParam('erasureId') id: string,
    @Body() { reason }: ErasureRefusalRequest,
  ): Promise<void> {
    return this.erasures.refuse(actor, id, reason);
  }
}
