import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  AddExportStepRequest,
  ExportPathView,
  OwnMarketsFirm,
  TakeBackStepRequest,
} from './export-path.dto.js';
import { ExportPathService } from './export-path.service.js';

const FIRM = 'programmes/:programmeId/enterprises/:enterpriseId';
type Paths = Promise<{ items: ExportPathView[] }>;

/** The ways of firms to markets abroad. Each write answers all of a firm's paths as they then are. */
@ApiTags('markets')
@Controller()
export class ExportPathController {
  constructor(private readonly paths: ExportPathService) {}

  @Get('my/markets')
  @Allow('markets.own')
  @AnswersList(OwnMarketsFirm)
  async listOwnFirms(@Acting() actor: PersonActor): Promise<{ items: OwnMarketsFirm[] }> {
    return { items: await this.paths.listOwnFirms(actor) };
  }

  @Get(`${FIRM}/export-paths`)
  @Allow('markets.read')
  @AnswersList(ExportPathView)
  async listExportPaths(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Paths {
    return { items: await this.paths.list(actor, { programmeId, enterpriseId }) };
  }

  @Post(`${FIRM}/export-steps`)
  @Allow('markets.write')
  @AnswersList(ExportPathView)
  async addExportStep(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: AddExportStepRequest,
  ): Paths {
    return { items: await this.paths.add(actor, { programmeId, enterpriseId }, request) };
  }

  @Post(`${FIRM}/export-steps/:exportStepId/take-back`)
  @Allow('markets.write')
  @AnswersList(ExportPathView)
  async takeExportStepBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('exportStepId') exportStepId: string,
    @Body() { reason }: TakeBackStepRequest,
  ): Paths {
    const key = { programmeId, enterpriseId, exportStepId };
    return { items: await this.paths.takeBack(actor, key, reason) };
  }
}
