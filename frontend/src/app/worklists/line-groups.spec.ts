import { groupLines, lineAfter, lineKey } from './line-groups';
import type { WorklistLine } from '@verso/contract';

const line = (
  rule: WorklistLine['rule'],
  enterpriseId: string,
  subjectId: string | null = null,
): WorklistLine => ({
  rule,
  enterpriseId,
  enterpriseName: enterpriseId,
  subjectId,
  subjectTitle: null,
  since: '2026-11-01',
  days: 20,
  mine: true,
  ...{ networkId: null, meetingId: null, advisorId: 'hanna' },
  advisorName: 'Hanna Pulkkinen',
});

const lines = Object.freeze([
  line('firm-without-group', 'a'),
  line('experiment-past-time-box', 'a', 'x'),
  line('firm-without-group', 'b'),
  line('experiment-past-time-box', 'a', 'y'),
]);

describe('groupLines', () => {
  it('follows the order of the rules and leaves out those that ask for nothing', () => {
    expect(groupLines(lines).map(({ rule, lines: { length } }) => [rule, length])).toEqual([
      ['experiment-past-time-box', 2],
      ['firm-without-group', 2],
    ]);
    expect(groupLines([])).toEqual([]);
  });
});

describe('lineKey', () => {
  it('tells two experiments of one firm apart', () => {
    expect(new Set(lines.map(lineKey)).size).toBe(lines.length);
  });
});

describe('lineAfter', () => {
  it('is the line below, also across groups', () => {
    expect(lineAfter(lines, lines[3]!)).toBe(lines[0]);
  });

  it('is the line above at the end, and none when nothing is left', () => {
    expect(lineAfter(lines, lines[2]!)).toBe(lines[0]);
    expect(lineAfter([lines[0]!], lines[0]!)).toBeNull();
  });
});
