import type { ExportChannel, ExportHelp, ExportStage } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** A step of a firm to a market, days before today. */
export interface ExportStepStory {
  readonly on: number;
  readonly stage: ExportStage;
  /** Who tells of it; without one, the firm's advisor. */
  readonly by?: 'firm';
  readonly cents?: number;
  readonly channel?: ExportChannel;
  readonly partner?: string;
  readonly helped?: ExportHelp;
  readonly note?: string;
  readonly takenBack?: { readonly on: number; readonly reason: string };
}

/** The way of one firm of a programme to one market. */
export interface ExportPathStory {
  readonly programme: ProgrammeKey;
  readonly firm: string;
  readonly country: string;
  readonly steps: readonly ExportStepStory[];
}

/** A few firms sell abroad, some are on their way, and one only looks around. */
export const EXPORT_PATHS: readonly ExportPathStory[] = [
  {
    ...{ programme: 'south-savo', firm: 'tuohivakka', country: 'SE' },
    steps: [
      { on: 300, stage: 'readiness', helped: 'adviser', note: 'Hinnasto ja ehdot ruotsiksi' },
      { on: 280, stage: 'market-chosen', helped: 'experiment' },
      {
        ...{ on: 240, stage: 'quote', cents: 380_000, takenBack: { on: 232, reason: 'Väärä maa' } },
      },
      { on: 210, stage: 'first-lead', channel: 'agent', partner: 'Norrbruk', helped: 'fair' },
      { on: 170, stage: 'quote', cents: 420_000, channel: 'agent', partner: 'Norrbruk' },
      {
        ...{ on: 120, stage: 'first-invoice', cents: 395_000, by: 'firm', channel: 'agent' },
        ...{ partner: 'Norrbruk', helped: 'network' },
      },
      { on: 40, stage: 'repeat', cents: 610_000, by: 'firm', channel: 'agent' },
    ],
  },
  {
    ...{ programme: 'south-savo', firm: 'tuohivakka', country: 'DE' },
    steps: [
      { on: 90, stage: 'market-chosen', by: 'firm', helped: 'network' },
      { on: 30, stage: 'first-lead', by: 'firm', channel: 'online', helped: 'fair' },
    ],
  },
  {
    ...{ programme: 'south-savo', firm: 'saksikuu', country: 'EE' },
    steps: [{ on: 60, stage: 'readiness', by: 'firm', helped: 'training' }],
  },
  {
    ...{ programme: 'south-savo', firm: 'villapouta', country: 'NO' },
    steps: [
      { on: 110, stage: 'market-chosen', helped: 'network' },
      { on: 70, stage: 'first-lead', channel: 'online', helped: 'experiment' },
      { on: 18, stage: 'first-invoice', cents: 86_000, channel: 'online', helped: 'experiment' },
    ],
  },
  {
    ...{ programme: 'south-savo', firm: 'salvospari', country: 'DE' },
    steps: [
      { on: 95, stage: 'market-chosen', helped: 'adviser' },
      { on: 33, stage: 'quote', cents: 2_400_000, channel: 'partner', helped: 'network' },
    ],
  },
  {
    ...{ programme: 'south-savo', firm: 'annika', country: 'SE' },
    steps: [{ on: 45, stage: 'market-chosen', helped: 'network', note: 'Ahvenanmaan kautta' }],
  },
  {
    ...{ programme: 'south-savo', firm: 'jauhokivi', country: 'EE' },
    steps: [
      { on: 80, stage: 'readiness', helped: 'training' },
      { on: 12, stage: 'first-lead', channel: 'distributor', helped: 'fair' },
    ],
  },
  {
    ...{ programme: 'north-savo', firm: 'kaikukuva', country: 'NO' },
    steps: [
      { on: 56, stage: 'market-chosen', helped: 'adviser' },
      { on: 25, stage: 'quote', cents: 1_250_000, channel: 'direct', by: 'firm' },
    ],
  },
];
