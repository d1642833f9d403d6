import { crowdExperiments } from '../crowd/crowd-experiments.js';
import { experimentsElsewhere } from './experiments-elsewhere.js';
import { jarviSaimaaExperiments } from './experiments-jarvi-saimaa.js';
import { lansiSaimaaTrades } from './experiments-lansi-saimaa-trades.js';
import { lansiSaimaaVisits } from './experiments-lansi-saimaa-visits.js';
import { mikkeliCrafts } from './experiments-mikkeli-crafts.js';
import { mikkeliServices } from './experiments-mikkeli-services.js';
import { mikkeliShops } from './experiments-mikkeli-shops.js';
import { pieksamakiExperiments } from './experiments-pieksamaki.js';
import { savonlinnaServices } from './experiments-savonlinna-services.js';
import { savonlinnaVisits } from './experiments-savonlinna-visits.js';
import { CROWD } from './firms.js';
import { NETWORKS } from './programmes.js';
import type { ExperimentStory } from './story.js';

/** The quick experiments that are told one by one. */
export const TOLD_EXPERIMENTS: readonly ExperimentStory[] = [
  ...mikkeliShops,
  ...mikkeliCrafts,
  ...mikkeliServices,
  ...lansiSaimaaVisits,
  ...lansiSaimaaTrades,
  ...savonlinnaVisits,
  ...savonlinnaServices,
  ...pieksamakiExperiments,
  ...jarviSaimaaExperiments,
  ...experimentsElsewhere,
];

/** Every quick experiment of the story. */
export const EXPERIMENTS: readonly ExperimentStory[] = [
  ...TOLD_EXPERIMENTS,
  ...crowdExperiments(CROWD, NETWORKS),
];
