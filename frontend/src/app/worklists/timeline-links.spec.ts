import type { TimelineItem } from '@verso/contract';

import { linkOf } from './timeline-links';

const FIRM = { programmeId: 'p1', enterpriseId: 'e1' };
const item = (over: Partial<TimelineItem>): TimelineItem => ({
  ...{ id: 'i1', kind: 'group', event: 'group-joined', day: '2026-03-02', at: '', byName: null },
  ...{ audience: 'firm', title: null, text: null, code: null, before: null, value: null },
  ...{ corrected: false, networkId: null, subjectId: null },
  ...over,
});

describe('the page that tells more of an item', () => {
  it.each<[Partial<TimelineItem>, readonly string[] | null]>([
    [{ kind: 'training', event: 'course-joined' }, ['enterprises', 'e1', 'training']],
    [{ kind: 'growth', event: 'challenge-raised' }, ['enterprises', 'e1', 'challenges']],
    [{ kind: 'growth', event: 'goal-agreed' }, ['enterprises', 'e1', 'growth']],
    [{ event: 'gathering-attended', subjectId: 'g1' }, ['gatherings', 'g1']],
    [
      { event: 'meeting-attended', networkId: 'n1', subjectId: 'm1' },
      ['networks', 'n1', 'meetings', 'm1'],
    ],
    [{ networkId: 'n1' }, ['networks', 'n1']],
    [{ kind: 'call', event: 'call' }, null],
  ])('for %j is %j', (over, path) => {
    expect(linkOf(FIRM, item(over))).toEqual(path === null ? null : ['/programmes', 'p1', ...path]);
  });
});
