import { Injectable } from '@nestjs/common';
import type { HostSwapAnswer, Language, LocalisedText } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { MailFunding } from '../platform/mail/mail-contents.js';
import type { GroupPath } from './meetings.repository.js';
import { NEWS_SQL, OPEN_SWAPS_SQL, RECIPIENTS_SQL, TOLD_SWAP_SQL } from './swap-news.queries.js';

export type SwapNews = 'swap-asked' | 'swap-accepted' | 'swap-declined' | 'swap-overtaken';

export interface SwapPath extends GroupPath {
  readonly hostSwapId: string;
}

/** A request that nobody has answered, and of which no firm has heard that it cannot be any more. */
export interface OpenSwap {
  readonly id: string;
  readonly programmeId: string;
  readonly networkId: string;
  readonly enterpriseId: string;
  readonly withId: string;
  readonly answer: null;
  readonly at: Date;
}

/** Somebody who speaks for the firm that is told. */
export interface SwapRecipient {
  readonly personId: string;
  readonly language: Language;
}

export interface SwapMailRow {
  readonly id: string;
  readonly answer: HostSwapAnswer | null;
  readonly message: string | null;
  readonly networkName: string;
  /** The firm that asked. */
  readonly asker: string | null;
  /** The firm that was asked. */
  readonly other: string | null;
  readonly programme: LocalisedText;
  readonly funding: MailFunding;
}

/** What firms hear by mail of the swaps that they ask of one another. */
@Injectable()
export class SwapNewsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** What was answered; `null` while nothing was, and nothing at all where there is no such request. */
  async answer(path: SwapPath): Promise<HostSwapAnswer | null | undefined> {
    const rows = await this.unit.query<{ answer: HostSwapAnswer | null }>(TOLD_SWAP_SQL, [
      ...[path.programmeId, path.networkId, path.hostSwapId],
    ]);
    return rows[0]?.answer;
  }

  /** Those asked after `since` in groups that still meet, with none that was told of already. */
  open(since: Date): Promise<OpenSwap[]> {
    return this.unit.query(OPEN_SWAPS_SQL, [since]);
  }

  /** Those who have not heard of it yet. */
  recipients({ programmeId, hostSwapId }: SwapPath, news: SwapNews): Promise<SwapRecipient[]> {
    return this.unit.query(RECIPIENTS_SQL, [programmeId, hostSwapId, news]);
  }

  mails(ids: readonly string[]): Promise<SwapMailRow[]> {
    return this.unit.query(NEWS_SQL, [ids]);
  }
}
