import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { NoLinksService } from './no-links.service.js';
import { OwnershipLinksService } from './ownership-links.service.js';
import { OwnershipLinkRequest, RelatedFigureRequest } from './ownership.dto.js';
import { RelatedFiguresService } from './related-figures.service.js';
import { OwnSizeView, SizeView } from './size.dto.js';
import { SizeService } from './size.service.js';

const FIRM = 'programmes/:programmeId/enterprises/:enterpriseId';

/** The size class of firms, and the ownership that it rests on. Each write answers with all of it. */
@ApiTags('enterprises')
@Controller()
export class SizeController {
  constructor(
    private readonly size: SizeService,
    private readonly links: OwnershipLinksService,
    private readonly figures: RelatedFiguresService,
    private readonly noLinks: NoLinksService,
  ) {}

  @Get(`${FIRM}/size`)
  @Allow('enterprise.read')
  @Answers(SizeView)
  getSize(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<SizeView> {
    return this.size.view(actor, { programmeId, enterpriseId });
  }

  @Get('my/size')
  @Allow('size.own')
  @AnswersList(OwnSizeView)
  async listOwnSizes(@Acting() actor: PersonActor): Promise<{ items: OwnSizeView[] }> {
    return { items: await this.size.listOwn(actor) };
  }

  @Post(`${FIRM}/ownership-links`)
  @Allow('enterprise.change')
  @Answers(SizeView, { status: 201 })
  recordOwnershipLink(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: OwnershipLinkRequest,
  ): Promise<SizeView> {
    return this.links.record(actor, { programmeId, enterpriseId }, request);
  }

  @Post(`${FIRM}/ownership-links/:ownershipLinkId/correct`)
  @Allow('enterprise.change')
  @Answers(SizeView)
  correctOwnershipLink(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('ownershipLinkId') ownershipLinkId: string,
    @Body() request: OwnershipLinkRequest,
  ): Promise<SizeView> {
    return this.links.correct(actor, { programmeId, enterpriseId }, ownershipLinkId, request);
  }

  @Post(`${FIRM}/ownership-links/:ownershipLinkId/annul`)
  @Allow('enterprise.change')
  @Answers(SizeView)
  annulOwnershipLink(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('ownershipLinkId') ownershipLinkId: string,
  ): Promise<SizeView> {
    return this.links.annul(actor, { programmeId, enterpriseId }, ownershipLinkId);
  }

  @Post(`${FIRM}/related-figures`)
  @Allow('enterprise.change')
  @Answers(SizeView)
  recordRelatedFigures(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: RelatedFigureRequest,
  ): Promise<SizeView> {
    return this.figures.record(actor, { programmeId, enterpriseId }, request);
  }

  @Post(`${FIRM}/related-figures/:relatedFigureId/annul`)
  @Allow('enterprise.change')
  @Answers(SizeView)
  annulRelatedFigures(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('relatedFigureId') relatedFigureId: string,
  ): Promise<SizeView> {
    return this.figures.annul(actor, { programmeId, enterpriseId }, relatedFigureId);
  }

  @Post(`${FIRM}/no-links`)
  @Allow('size.declare')
  @Answers(SizeView)
  declareNoLinks(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<SizeView> {
    return this.noLinks.declare(actor, { programmeId, enterpriseId });
  }

  @Post(`${FIRM}/no-links/withdraw`)
  @Allow('size.declare')
  @Answers(SizeView)
  withdrawNoLinks(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<SizeView> {
    return this.noLinks.withdraw(actor, { programmeId, enterpriseId });
  }
}
