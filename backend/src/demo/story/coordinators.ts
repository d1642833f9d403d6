import type { CoordinatorStory } from './story.js';

/** Fictitious entrepreneurs from whom a programme buys the work with its groups. */
export const COORDINATORS: readonly CoordinatorStory[] = [
  {
    key: 'leena',
    name: 'Leena Hirvensalo',
    email: 'leena.hirvensalo@paivatuuli.example',
    language: 'fi',
    programme: 'south-savo',
    networks: ['jarvi-saimaa', 'pieksamaki'],
    by: 'marjut',
    began: 75,
  },
];
