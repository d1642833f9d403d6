import { crowdGroups } from '../crowd/crowd-firms.js';
import { kuopio, ylivieska } from './firms-elsewhere.js';
import { jarviSaimaa } from './firms-jarvi-saimaa.js';
import { lansiSaimaa } from './firms-lansi-saimaa.js';
import { mikkeliOthers } from './firms-mikkeli-others.js';
import { mikkeli } from './firms-mikkeli.js';
import { pieksamaki } from './firms-pieksamaki.js';
import { savonlinnaOthers } from './firms-savonlinna-others.js';
import { savonlinna } from './firms-savonlinna.js';
import { NETWORKS, PROGRAMMES } from './programmes.js';
import type { FirmGroupStory } from './story.js';

/** Those who make the lists as long as they are. */
export const CROWD = crowdGroups(
  NETWORKS,
  new Map(PROGRAMMES.map(({ key, began }) => [key, began])),
);

/** The firms that are told one by one, with the advisor who looks after them. */
export const TOLD_FIRM_GROUPS: readonly FirmGroupStory[] = [
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

/** Every firm of the story. */
export const FIRM_GROUPS: readonly FirmGroupStory[] = [...TOLD_FIRM_GROUPS, ...CROWD];
