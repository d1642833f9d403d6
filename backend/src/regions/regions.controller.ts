import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { AnswersList } from '../platform/http/answers.js';
import { AreasQuery, AreaView, IndustriesQuery, IndustryView } from './regions.dto.js';
import { RegionsService } from './regions.service.js';

/** Code lists change with a release: a browser may keep them for an hour. */
const KEPT = 'private, max-age=3600';

@ApiTags('regions')
@Controller()
export class RegionsController {
  constructor(private readonly regions: RegionsService) {}

  @Get('areas')
  @Allow('reference.read')
  @AnswersList(AreaView)
  @Header('cache-control', KEPT)
  listAreas(@Acting() actor: Actor, @Query() { kind }: AreasQuery): Promise<string> {
    return this.regions.areas(actor, kind);
  }

  @Get('industries')
  @Allow('reference.read')
  @AnswersList(IndustryView)
  @Header('cache-control', KEPT)
  listIndustries(@Acting() actor: Actor, @Query() { codeSet }: IndustriesQuery): Promise<string> {
    return this.regions.industries(actor, codeSet);
  }
}
