import type { DeMinimisRoomView, SupportItem, SupportView } from '@verso/contract';

/** Advice of two hours. */
export function aSupportItem(over: Partial<SupportItem> = {}): SupportItem {
  return {
    ...{ id: 's1', kind: 'advice', title: 'Kassajärjestelmän valinta', givenOn: '2026-11-02' },
    ...{ hours: 2, givenById: 'person-1', givenByName: 'Marja-Liisa Kettunen' },
    ...{ aidCents: null, regulation: null, registerEnteredOn: null },
    ...{ annulledAt: null, annulReason: null, recordedAt: '2026-11-02T08:00:00Z' },
    ...over,
  };
}

/** A grant that is de minimis aid. */
export const someAid = (over: Partial<SupportItem> = {}): SupportItem =>
  aSupportItem({
    ...{ id: 's2', kind: 'grant', title: 'Verkkokaupan perustaminen', hours: null },
    ...{ aidCents: 500_000, regulation: 'general' },
    ...over,
  });

/** Room that nobody can tell. */
export function aRoom(over: Partial<DeMinimisRoomView> = {}): DeMinimisRoomView {
  return {
    ...{ on: '2026-11-22', regulation: 'general', state: 'unknown' },
    ...{ missing: ['declaration', 'check'], ceilingCents: 30_000_000 },
    ...{ usedCents: null, roomCents: null, windowFrom: '2023-11-23', lines: [] },
    ...over,
  };
}

/** A firm that was given nothing yet. */
export function aSupport(over: Partial<SupportView> = {}): SupportView {
  return {
    ...{ items: [], hours: 0, aidCents: 0, room: aRoom(), declaration: null, check: null },
    ...over,
  };
}
