import { Injectable } from '@nestjs/common';

import { Secrets, type SecretSource } from '../platform/auth/secrets.js';
import { Environment } from '../platform/config/environment.js';
import type { CalendarFeed } from './calendar-feed.entity.js';

type Made = Pick<CalendarFeed, 'id' | 'madeAt'>;

const ENDING = '.ics';

/** Secret addresses of calendars: derived, so that a person finds hers again, and stored nowhere. */
@Injectable()
export class CalendarAddresses {
  constructor(
    private readonly secrets: Secrets,
    private readonly environment: Environment,
  ) {}

  hashOf(made: Made): string {
    return this.secrets.hashes(sourceOf(made)).tokenHash;
  }

  /** Null where the installation's secret is another one by now. */
  of(feed: Pick<CalendarFeed, 'id' | 'madeAt' | 'tokenHash'>): string | null {
    if (this.hashOf(feed) !== feed.tokenHash) return null;
    const token = this.secrets.linkToken(sourceOf(feed));
    return `${this.environment.publicUrl}/api/calendar/${token}${ENDING}`;
  }

  /** The hash of what a client asks for; null for what is no address. */
  read(name: string): string | null {
    if (!name.endsWith(ENDING)) return null;
    return this.secrets.readToken(name.slice(0, -ENDING.length))?.hash ?? null;
  }

  /** What makes ids of meetings those of this installation. */
  get domain(): string {
    return new URL(this.environment.publicUrl).hostname;
  }
}

const sourceOf = ({ id, madeAt }: Made): SecretSource => ({
  ...{ purpose: 'calendar', id, nonce: madeAt.toISOString() },
});
