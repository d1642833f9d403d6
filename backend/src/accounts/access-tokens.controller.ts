import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { AccessTokenRequest, AccessTokensView, MadeAccessToken } from './access-tokens.dto.js';
import { AccessTokensService } from './access-tokens.service.js';

/** One's own access tokens. A matter of settings, which no token may change. */
@ApiTags('access tokens')
@Controller('settings/access-tokens')
export class AccessTokensController {
  constructor(private readonly tokens: AccessTokensService) {}

  @Allow('settings.change')
  @Get()
  @Answers(AccessTokensView)
  list(@Acting() actor: PersonActor): Promise<AccessTokensView> {
    return this.tokens.list(actor);
  }

  @Allow('settings.change')
  @Post()
  @Answers(MadeAccessToken, { status: 201 })
  make(@Acting() actor: PersonActor, @Body() body: AccessTokenRequest): Promise<MadeAccessToken> {
    return this.tokens.make(actor, body);
  }

  @Allow('settings.change')
  @Delete(':accessTokenId')
  @AnswersNothing()
  revoke(@Acting() actor: PersonActor, @IdParam('accessTokenId') id: string): Promise<void> {
    return this.tokens.revoke(actor, id);
  }
}
