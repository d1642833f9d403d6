import type { Command } from '../platform/command.js';
import { readEnvironment, WrongEnvironment } from '../platform/config/read-environment.js';
import { ACCOUNTS, DEMO_PASSWORD } from './accounts.js';

/** `verso demo` tells the story; `verso demo --accounts` says who one can be in it. */
export const command: Command = {
  async run({ words, say }) {
    if (words.includes('--accounts')) {
      for (const line of accountLines()) say(line);
      return;
    }
    const environment = readEnvironment();
    if (!environment.demo) {
      throw new WrongEnvironment('DEMO: the story is told with DEMO=true only');
    }
    // Loads every feature: naming the accounts, at each start, does not need them.
    const { tellStory } = await import('./tell-story.js');
    await tellStory(environment, say);
  },
};

function accountLines(): string[] {
  const width = Math.max(...ACCOUNTS.map(({ email }) => email.length));
  const lines = ACCOUNTS.map(
    ({ email, name, role }) => `  ${email.padEnd(width)}  ${role.padEnd(13)}  ${name}`,
  );
  return [
    'Demo accounts, one tap each on the sign-in page:',
    ...lines,
    `  Password of all: ${DEMO_PASSWORD}`,
  ];
}
