import type { TrainingSkill } from '@verso/domain';

import type { ProgrammeKey } from './story.js';

/** Something that the contact of a firm plans to learn, or is suggested to by her advisor. */
export interface PlanStory {
  readonly programme: ProgrammeKey;
  readonly firm: string;
  readonly by: 'firm' | 'advisor';
  /** Days before today. */
  readonly on: number;
  readonly what: string;
  readonly why: string;
  readonly skill: TrainingSkill;
  /** Days before today by which it is to be learned: after today where negative. */
  readonly due: number;
  /** A course of the programme that may serve, which has been planned by then. */
  readonly course?: string;
  /** What the firm did with it, and when. */
  readonly moved?: {
    readonly on: number;
    readonly to: 'planned' | 'done' | 'declined' | 'dropped';
    readonly reason?: string;
    /** The training by which it is done. */
    readonly completed?: string;
  };
}

const OURS = { programme: 'south-savo' } as const;

/** Plans that are done by a completion, by hand, still to do, late, suggested, declined and let go. */
export const TRAINING_PLANS: readonly PlanStory[] = [
  {
    ...{ ...OURS, firm: 'saksikuu', by: 'firm', on: 75, skill: 'technical', due: 20 },
    what: 'Tuotekuvat itse ja kerralla kuntoon',
    why: 'Kuvaaja maksaa enemmän kuin uutuuksien ensimmäinen viikko tuottaa.',
    moved: { on: 55, to: 'done', completed: 'Verkkokaupan kuvat kuntoon' },
  },
  {
    ...{ ...OURS, firm: 'saksikuu', by: 'firm', on: 9, skill: 'technical', due: -20 },
    what: 'Tarjoukset tekoälyn avulla',
    why: 'Tarjouksen kirjoittamiseen menee ilta, ja iltoja on vähän.',
    course: 'Tekoäly pienyrittäjän arjessa',
  },
  {
    ...{ ...OURS, firm: 'saksikuu', by: 'advisor', on: 8, skill: 'management', due: -45 },
    what: 'Tuntihinta, josta jää palkka',
    why: 'Kevään luvuissa myynti kasvoi ja käteen jäi vähemmän kuin vuosi sitten.',
  },
  {
    ...{ ...OURS, firm: 'tuohivakka', by: 'advisor', on: 50, skill: 'green', due: 10 },
    what: 'Jätteestä raaka-ainetta',
    why: 'Sivuvirrasta saa uuden tuotteen, kun tietää mihin se kelpaa.',
    moved: { on: 45, to: 'planned' },
  },
  {
    ...{ ...OURS, firm: 'tuohivakka', by: 'firm', on: 70, skill: 'entrepreneurship', due: 35 },
    what: 'Sopimus jälleenmyyjän kanssa',
    why: 'Ensimmäinen museokauppa kysyi ehtoja, eikä vastausta ollut.',
    moved: { on: 40, to: 'done' },
  },
  {
    ...{ ...OURS, firm: 'tuohivakka', by: 'firm', on: 60, skill: 'management', due: 15 },
    what: 'Kirjanpito omin voimin',
    why: 'Tilitoimiston lasku nousi.',
    moved: { on: 30, to: 'dropped', reason: 'Tilitoimiston kanssa sovittiin pienempi paketti.' },
  },
  {
    ...{ ...OURS, firm: 'tuohivakka', by: 'advisor', on: 25, skill: 'technical', due: -30 },
    what: 'Verkkokaupan perusteet',
    why: 'Kysyntää on kauempanakin kuin torilla.',
    moved: { on: 22, to: 'declined' },
  },
];
