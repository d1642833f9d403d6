import type { InterviewAnswers } from '@verso/domain';

/** What was talked about when the path began, days before today. */
export interface InterviewStory {
  readonly on: number;
  readonly answers: Partial<InterviewAnswers>;
}

/** How a growth path began, told in two goes. */
export const SAKSIKUU_INTERVIEWS: readonly InterviewStory[] = [
  {
    on: 366,
    answers: {
      business: 'Parturi-kampaamo Mikkelin keskustassa. Kaksi tuolia, yksi työntekijä.',
      strengths: 'Asiakkaat palaavat ja suosittelevat. Värjäyksistä tulee paras kate.',
      ahead: 'Ajanvaraus hoituu itsestään\nja kolmannes myynnistä tulee uusilta asiakkailta.',
    },
  },
  {
    on: 361,
    answers: {
      business: 'Parturi-kampaamo Mikkelin keskustassa. Kaksi tuolia, yksi työntekijä.',
      strengths: 'Asiakkaat palaavat ja suosittelevat. Värjäyksistä tulee paras kate.',
      obstacles: 'Puhelin soi kesken töiden. Hinnat ovat samat kuin neljä vuotta sitten.',
      ahead: 'Ajanvaraus hoituu itsestään\nja kolmannes myynnistä tulee uusilta asiakkailta.',
      means: 'Maanantaiaamut, noin neljä tuntia viikossa. Muutama tuhat euroa vuodessa.',
      hopes: 'Muita yrittäjiä, joiden kanssa puhua hinnoittelusta.',
    },
  },
];
