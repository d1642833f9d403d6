import { Injectable } from '@nestjs/common';
import pg from 'pg';

import { ensureAdministrator } from '../accounts/administrator.command.js';
import { Clock } from '../platform/clock/clock.js';
import { Environment } from '../platform/config/environment.js';
import { OWNER_ROLE } from '../platform/database/migrate/roles.js';
import type { StaffStory } from './story/story.js';

/**
 * The installation before anybody uses it. Its first administrator is made by the owner of the
 * tables: nobody has a right to do so yet.
 */
@Injectable()
export class Installation {
  constructor(
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  /** Whether somebody is there already: then there is no room for a story. */
  isInUse(): Promise<boolean> {
    return this.asOwner(async (client) => {
      const { rowCount } = await client.query('SELECT id FROM person LIMIT 1');
      return rowCount !== 0;
    });
  }

  /** Makes the first person, who may make all others; answers her id. */
  firstAdministrator({ name, email }: StaffStory): Promise<string> {
    const now = this.clock.now();
    return this.asOwner((client) => ensureAdministrator(client, { email, name, now }));
  }

  private async asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({
      connectionString: this.environment.ownerUrl,
      application_name: 'verso-demo',
    });
    await client.connect();
    try {
      await client.query(`BEGIN; SET LOCAL ROLE ${OWNER_ROLE}`);
      const answer = await work(client);
      await client.query('COMMIT');
      return answer;
    } finally {
      await client.end();
    }
  }
}
