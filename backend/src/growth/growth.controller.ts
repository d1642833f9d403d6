import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  GroupMedian,
  GroupQuery,
  GrowthView,
  OwnGrowthFirm,
  SaveAnswersRequest,
  SheetView,
  StartSheetRequest,
} from './growth.dto.js';
import { GrowthService } from './growth.service.js';

const FIRM = 'programmes/:programmeId/enterprises/:enterpriseId/growth';

/** The growth paths of firms. */
@ApiTags('growth')
@Controller()
export class GrowthController {
  constructor(private readonly growth: GrowthService) {}

  @Get('my/growth')
  @Allow('growth.own')
  @AnswersList(OwnGrowthFirm)
  async listOwnFirms(@Acting() actor: PersonActor): Promise<{ items: OwnGrowthFirm[] }> {
    return { items: await this.growth.listOwn(actor) };
  }

  @Get(FIRM)
  @Allow('growth.read')
  @Answers(GrowthView)
  getGrowth(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<GrowthView> {
    return this.growth.view(actor, { programmeId, enterpriseId });
  }

  @Get(`${FIRM}/group`)
  @Allow('growth.read')
  @AnswersList(GroupMedian)
  async getGroup(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Query() query: GroupQuery,
  ): Promise<{ items: GroupMedian[] }> {
    return { items: await this.growth.group(actor, { programmeId, enterpriseId }, query) };
  }

  @Post(`${FIRM}/sheets`)
  @Allow('growth.write')
  @Answers(SheetView, { status: 201 })
  startSheet(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: StartSheetRequest,
  ): Promise<SheetView> {
    return this.growth.start(actor, { programmeId, enterpriseId }, request);
  }

  @Get(`${FIRM}/sheets/:sheetId`)
  @Allow('growth.read')
  @Answers(SheetView)
  getSheet(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('sheetId') sheetId: string,
  ): Promise<SheetView> {
    return this.growth.read(actor, { programmeId, enterpriseId, sheetId });
  }

  @Post(`${FIRM}/sheets/:sheetId/answers`)
  @Allow('growth.write')
  @Answers(SheetView)
  saveAnswers(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('sheetId') sheetId: string,
    @Body() { answers }: SaveAnswersRequest,
  ): Promise<SheetView> {
    return this.growth.save(actor, { programmeId, enterpriseId, sheetId }, answers);
  }

  @Post(`${FIRM}/sheets/:sheetId/finish`)
  @Allow('growth.write')
  @Answers(GrowthView)
  finishSheet(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('sheetId') sheetId: string,
  ): Promise<GrowthView> {
    return this.growth.finish(actor, { programmeId, enterpriseId, sheetId });
  }
}
