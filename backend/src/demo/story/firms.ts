import { kuopio, ylivieska } from './firms-elsewhere.js';
import { jarviSaimaa } from './firms-jarvi-saimaa.js';
import { lansiSaimaa } from './firms-lansi-saimaa.js';
import { mikkeliOthers } from './firms-mikkeli-others.js';
import { mikkeli } from './firms-mikkeli.js';
import { pieksamaki } from './firms-pieksamaki.js';
import { savonlinnaOthers } from './firms-savonlinna-others.js';
import { savonlinna } from './firms-savonlinna.js';
import type { FirmGroupStory } from './story.js';

/** Every firm of the story, with the advisor who looks after it. */
export const FIRM_GROUPS: readonly FirmGroupStory[] = [
  mikkeli,
  mikkeliOthers,
  lansiSaimaa,
  savonlinna,
  savonlinnaOthers,
  pieksamaki,
  jarviSaimaa,
  kuopio,
  ylivieska,
];
