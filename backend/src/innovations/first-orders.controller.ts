import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  AddFirstOrderRequest,
  FirstOrderFigures,
  FirstOrderGroup,
  FirstOrderView,
} from './first-orders.dto.js';
import { FirstOrdersService } from './first-orders.service.js';
import { TakeBackInnovationRequest } from './innovations.dto.js';

const FIRM = 'enterprises/:enterpriseId';
type Orders = Promise<{ items: FirstOrderView[] }>;

/** First orders through groups and ecosystems. Each write answers all of a firm's as they then are. */
@ApiTags('innovations')
@Controller('programmes/:programmeId')
export class FirstOrdersController {
  constructor(private readonly orders: FirstOrdersService) {}

  @Get('first-order-figures')
  @Allow('innovations.list')
  @Answers(FirstOrderFigures)
  readFirstOrderFigures(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<FirstOrderFigures> {
    return this.orders.figures(actor, programmeId);
  }

  @Get(`${FIRM}/first-order-groups`)
  @Allow('innovations.read')
  @AnswersList(FirstOrderGroup)
  async listFirstOrderGroups(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<{ items: FirstOrderGroup[] }> {
    return { items: await this.orders.listGroups(actor, { programmeId, enterpriseId }) };
  }

  @Get(`${FIRM}/first-orders`)
  @Allow('innovations.read')
  @AnswersList(FirstOrderView)
  async listFirstOrders(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Orders {
    return { items: await this.orders.list(actor, { programmeId, enterpriseId }) };
  }

  @Post(`${FIRM}/first-orders`)
  @Allow('innovations.write')
  @AnswersList(FirstOrderView)
  async addFirstOrder(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: AddFirstOrderRequest,
  ): Orders {
    return { items: await this.orders.add(actor, { programmeId, enterpriseId }, request) };
  }

  @Post(`${FIRM}/first-orders/:firstOrderId/take-back`)
  @Allow('innovations.write')
  @AnswersList(FirstOrderView)
  async takeFirstOrderBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('firstOrderId') firstOrderId: string,
    @Body() { reason }: TakeBackInnovationRequest,
  ): Orders {
    const key = { programmeId, enterpriseId, firstOrderId };
    return { items: await this.orders.takeBack(actor, key, reason) };
  }
}
