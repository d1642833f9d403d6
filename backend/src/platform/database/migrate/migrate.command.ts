import type { Command } from '../../command.js';
import { readEnvironment } from '../../config/read-environment.js';
import { migrate } from './migrate.js';

/** `verso migrate`: brings the database up to this build. */
export const command: Command = {
  async run({ say }) {
    const { ownerUrl, databaseUrl } = readEnvironment();
    await migrate({ ownerUrl, runtimeUrl: databaseUrl, say });
    say('The database is up to date.');
  },
};
