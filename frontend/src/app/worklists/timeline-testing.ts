import type { TimelineItem, TimelineView } from '@verso/contract';

/** The smallest item of a timeline. */
export function anItem(over: Partial<TimelineItem> = {}): TimelineItem {
  return {
    ...{ id: 't1', kind: 'call', event: 'call', day: '2026-03-02', at: '2026-03-02T08:00:00Z' },
    ...{ byName: 'Hanna Pulkkinen', title: null, text: null, code: null, before: null },
    ...{ value: null, corrected: false, audience: 'staff', networkId: null, subjectId: null },
    ...over,
  };
}

/** A page of a timeline that has no more. */
export function aTimeline(...items: TimelineItem[]): TimelineView {
  const counts = [...new Set(items.map(({ kind }) => kind))].map((kind) => ({
    kind,
    events: items.filter((item) => item.kind === kind).length,
  }));
  return { items, next: null, counts };
}
