import { NestFactory } from '@nestjs/core';

import type { Clock } from '../platform/clock/clock.js';
import { MovableClock } from '../platform/clock/movable-clock.js';
import { Environment } from '../platform/config/environment.js';
import { AdminServer } from '../platform/health/admin-server.js';
import { Log } from '../platform/logging/log.js';
import { DemoRegister } from '../register/demo-register/demo-register.js';
import { addDemoRegisterRoutes } from '../register/demo-register/demo-register.routes.js';
import { STORY_COMPANIES } from './companies.js';
import { EXPERIMENTS } from './story/experiments.js';
import { FIRM_GROUPS } from './story/firms.js';
import { PROGRAMMES } from './story/programmes.js';
import { StoryModule } from './story.module.js';
import { StoryTeller } from './story-teller.js';

/** Tells the story into the database of this environment, and says how it goes. */
export async function tellStory(given: Environment, say: (line: string) => void): Promise<void> {
  const started = performance.now();
  const clock = new MovableClock(given.clockOffset);
  const register = openRegister(clock);
  const environment = quiet(given, await register.listen(0));
  const app = await NestFactory.createApplicationContext(StoryModule.with(environment, clock), {
    logger: new Log({ process: 'cli', level: 'warn' }),
    abortOnError: false,
  });
  try {
    const isTold = await app.get(StoryTeller).tell({ clock, say });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(isTold ? `Told in ${seconds} s: ${summary()}.` : 'The story is there already.');
  } finally {
    await app.close();
    await register.close();
  }
}

function openRegister(clock: Clock): AdminServer {
  const register = new DemoRegister(clock);
  register.add(STORY_COMPANIES);
  const server = new AdminServer();
  addDemoRegisterRoutes(server, register);
  return server;
}

// The register of the demo answers on a port of its own, as the API does not run yet. No mail of
// the story is handed to a mail server: its addresses reach nobody.
function quiet(environment: Environment, registerPort: number): Environment {
  const ours = { adminPort: registerPort, registerDemo: true, smtpUrl: undefined };
  return Object.assign(new Environment(), environment, ours);
}

function summary(): string {
  const firms = FIRM_GROUPS.reduce((sum, group) => sum + group.firms.length, 0);
  return `${PROGRAMMES.length} programmes, ${firms} firms, ${EXPERIMENTS.length} experiments`;
}
