import { TOKEN_LIMITS, TOKEN_SCOPE_CODES, type TokenScope } from '@verso/domain';

import { CodeList, Id, Instant, ListOf, Text, WholeNumber } from '../platform/http/fields.js';

export class AccessTokenRequest {
  /** What it is for, in her own words. */
  @Text({ max: TOKEN_LIMITS.name }) readonly name!: string;
  @CodeList('TokenScope', TOKEN_SCOPE_CODES) readonly scopes!: TokenScope[];
  @WholeNumber({ min: 1, max: TOKEN_LIMITS.days }) readonly days!: number;
}

/** A token as its owner sees it: enough to know it by, and not the token. */
export class AccessTokenRow {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  /** Its last characters. */
  @Text() readonly hint!: string;
  @CodeList('TokenScope', TOKEN_SCOPE_CODES) readonly scopes!: TokenScope[];
  @Instant() readonly createdAt!: string;
  @Instant() readonly expiresAt!: string;
  @Instant({ nullable: true }) readonly lastUsedAt!: string | null;
}

export class AccessTokensView {
  @ListOf(() => AccessTokenRow) readonly items!: AccessTokenRow[];
  /** What her roles have a use for. */
  @CodeList('TokenScope', TOKEN_SCOPE_CODES) readonly offered!: TokenScope[];
}

export class MadeAccessToken {
  @Id() readonly id!: string;
  /** The token itself, here and never again. */
  @Text() readonly token!: string;
  @Instant() readonly expiresAt!: string;
}
