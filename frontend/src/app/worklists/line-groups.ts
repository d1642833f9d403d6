import { WORKLIST_RULES, type WorklistRule } from '@verso/domain';

import type { WorklistLine } from '@verso/contract';

export interface LineGroup {
  readonly rule: WorklistRule;
  readonly lines: readonly WorklistLine[];
}

/** The lines rule by rule, in the order of the rules, without rules that ask for nothing. */
export function groupLines(lines: readonly WorklistLine[]): readonly LineGroup[] {
  return WORKLIST_RULES.map((rule) => ({
    rule,
    lines: lines.filter((line) => line.rule === rule),
  })).filter((group) => group.lines.length > 0);
}

/** What tells lines apart: a firm may stand under several rules, and twice under one. */
export function lineKey({ rule, enterpriseId, subjectId }: WorklistLine): string {
  return [rule, enterpriseId, subjectId].filter(Boolean).join('.');
}

/**
 * Where to go on after a line has left: the one below it, else the one above, so that nobody is
 * thrown back to the top of the list.
 *
 * @returns null when it was the last
 */
export function lineAfter(lines: readonly WorklistLine[], left: WorklistLine): WorklistLine | null {
  const order = groupLines(lines).flatMap((group) => group.lines);
  const at = order.findIndex((line) => lineKey(line) === lineKey(left));
  return at < 0 ? null : (order[at + 1] ?? order[at - 1] ?? null);
}
