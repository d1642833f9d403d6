import type { AssessmentView, GroupMedian } from '@verso/contract';
import {
  changeWord,
  type ChangeWord,
  type InstrumentCode,
  instrumentOf,
  INSTRUMENTS,
} from '@verso/domain';
import type { RadarSeries } from '@verso/ui';

import type { Language } from '../shell/language/language';

/** One side of a result: its latest score, and what has become of it since the round before. */
export interface ResultLine {
  readonly code: string;
  readonly label: string;
  readonly score: number | null;
  readonly change: Change | null;
  /** The median of others in the same round; null where it is not told. */
  readonly group: number | null;
}

export interface Change {
  readonly word: ChangeWord;
  readonly points: number;
}

/** What has changed between two scores; null where one of them is not known. */
export function changeOf(before: number | null | undefined, after: number | null): Change | null {
  const word = changeWord(before ?? null, after);
  return word && { word, points: (after ?? 0) - (before ?? 0) };
}

export const scoreIn = (assessment: AssessmentView | undefined, code: string): number | null =>
  assessment?.dimensions.find(({ dimension }) => dimension === code)?.score ?? null;

const medianIn = (group: readonly GroupMedian[], round: string, code: string): number | null =>
  group.find((one) => one.round === round && one.dimension === code)?.median ?? null;

/** The sides of the latest round, against the one before it and against others. */
export function resultLines(
  rounds: readonly AssessmentView[],
  group: readonly GroupMedian[],
  language: Language,
): readonly ResultLine[] {
  const [latest, before] = [rounds.at(-1), rounds.at(-2)];
  if (!latest) return [];
  return instrumentOf(latest.instrument).dimensions.map(({ code, label }) => {
    const score = scoreIn(latest, code);
    return {
      ...{ code, score, label: language.pick(label) },
      change: changeOf(scoreIn(before, code), score),
      group: medianIn(group, latest.round, code),
    };
  });
}

/** The sides with the lowest known score; none where nothing is known or all are alike. */
export function weakest(lines: readonly ResultLine[]): readonly ResultLine[] {
  const known = lines.flatMap(({ score }) => score ?? []);
  const lowest = Math.min(...known);
  const found = lines.filter(({ score }) => score === lowest);
  return found.length < known.length ? found : [];
}

/** What the radar draws: others of the latest round behind, then each round, the latest on top. */
export function radarSeries(
  rounds: readonly AssessmentView[],
  lines: readonly ResultLine[],
  language: Language,
): readonly RadarSeries[] {
  const own = rounds.map((assessment) => ({
    label: language.say(`growth.round.${assessment.round}`),
    values: lines.map(({ code }) => scoreIn(assessment, code)),
  }));
  if (lines.every(({ group }) => group === null)) return own;
  const label = language.say('growth.result.others');
  return [{ label, values: lines.map(({ group }) => group), isGroup: true }, ...own];
}

/** The instrument that an address names; the first one where it names none. */
export const instrumentNamed = (name: string): InstrumentCode =>
  INSTRUMENTS.find((code) => code === name) ?? 'digital-maturity';
