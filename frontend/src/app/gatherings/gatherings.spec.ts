import type { GatheringParticipant, GatheringRow, SeatingView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { roundsOf } from './gathering-tables';
import gatheringsRoutes from './gatherings.routes';
import myGatheringsRoutes from './my-gatherings.routes';

const GATHERINGS = '/programmes/p1/gatherings';

const aGathering = (over: Partial<GatheringRow> = {}): GatheringRow => ({
  ...{ id: 'g1', title: 'Verkostopäivä', about: 'Kaikki koolla', kind: 'network-day' },
  ...{ startsOn: '2026-04-14', startsAt: '09:00', endsOn: '2026-04-14', endsAt: '16:00' },
  ...{ place: 'Mikkeli', link: null, seats: null, signUpUntil: '2026-04-07', state: 'open' },
  ...{ cancelReason: null, signedUp: 2 },
  ...over,
});
const aParticipant = (over: Partial<GatheringParticipant> = {}): GatheringParticipant => ({
  ...{ id: 's1', enterpriseId: 'e1', enterpriseName: 'Saksikuu Oy', contactId: 'k1' },
  ...{ contactName: 'Sirpa Suortti', place: 1, waits: false, attended: null },
  ...{ tables: [], wroteCard: false },
  ...over,
});
const SEATING: SeatingView = {
  ...{ id: 'n1', tableSize: 2, rounds: 2, people: 8, knownPairs: 12, firstMeetings: 16 },
  ...{ atMost: 16, fewest: 4, randomMean: 9.1, exchanges: 0, plannedByName: 'Hanna' },
  ...{ plannedAt: '2026-04-01T08:00:00Z', publishedAt: null, unseated: 1, gone: 0 },
};

async function atStaff(rest: string) {
  return openPage({
    routes: [{ path: 'programmes/:programmeId/gatherings', children: gatheringsRoutes }],
    address: `${GATHERINGS}${rest}`,
    session: aSessionOf('advisor'),
  });
}

describe('network events of a programme', () => {
  it('are none', async () => {
    const page = await atStaff('');
    await page.answer('GET', GATHERINGS, { items: [], next: null });
    expect(page.words).toContain('Tapahtumia ei vielä ole');
  });

  it('are narrowed by the address', async () => {
    const page = await atStaff('?kind=fair&state=sailing');
    const { request } = await page.answer('GET', GATHERINGS, { items: [aGathering()], next: null });
    expect(request.params.get('kind')).toBe('fair');
    expect(request.params.has('state')).toBe(false);
    expect(page.words).toContain('Ilmoittautuneita 2');
  });

  it('say what a seating comes to, beside chance, and that it is behind', async () => {
    const page = await atStaff('/g1');
    const participants = [aParticipant({ tables: [{ round: 1, table: 3 }] })];
    await page.answer('GET', `${GATHERINGS}/g1`, {
      ...{ ...aGathering(), version: 1, participants, seating: SEATING },
    });
    expect(page.words).toContain('16 paria');
    expect(page.words).toContain('arvottuna keskimäärin 9, näillä pöydillä enintään 16');
    expect(page.words).toContain('1 ilman paikkaa');
    expect(page.words).toContain('pöytä 3');
    expect(page.words).not.toContain('testikortti');
  });

  it('count the firms that left an experiment workshop with a test card', async () => {
    const page = await atStaff('/g1');
    const participants = [
      aParticipant({ wroteCard: true }),
      aParticipant({ id: 's2', wroteCard: true }),
      aParticipant({ id: 's3', enterpriseId: 'e2' }),
    ];
    await page.answer('GET', `${GATHERINGS}/g1`, {
      ...{ ...aGathering({ kind: 'experiment-workshop' }), version: 1, participants },
      seating: null,
    });
    expect(page.words).toContain('1 yrityksessä, kun mukana on 2 yritystä');
  });
});

describe('network events for one’s own firm', () => {
  it('tell the table of each round', async () => {
    const page = await openPage({
      routes: [{ path: 'my/gatherings', children: myGatheringsRoutes }],
      address: '/my/gatherings',
      session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }),
    });
    const label = { fi: 'Kasvupolut', sv: '', en: '' };
    const signUp = { id: 's1', contactId: 'k1', contactName: 'Sirpa', place: 1, waits: false };
    const tables = [
      { round: 1, table: 2 },
      { round: 2, table: 5 },
    ];
    await page.answer('GET', '/my/gatherings', {
      items: [
        {
          ...{ programmeId: 'p1', programmeLabel: label, enterpriseId: 'e1' },
          ...{ enterpriseName: 'Saksikuu Oy', people: [{ id: 'k1', name: 'Sirpa', isSelf: true }] },
          items: [
            { ...aGathering(), isOpen: true, signUps: [{ ...signUp, attended: null, tables }] },
          ],
        },
      ],
    });
    expect(page.words).toContain('1. kierros: pöytä 2 · 2. kierros: pöytä 5');
  });
});

describe('the tables of each round', () => {
  it('are none without people, and stand in their order', () => {
    expect(roundsOf([aParticipant()])).toEqual([]);
    const one = aParticipant({
      tables: [
        { round: 2, table: 1 },
        { round: 1, table: 2 },
      ],
    });
    const other = aParticipant({ id: 's2', contactName: 'Aatu', tables: [{ round: 1, table: 2 }] });
    const rounds = roundsOf([one, other]);
    expect(rounds.map(({ round }) => round)).toEqual([1, 2]);
    expect(rounds[0]?.tables[0]?.people.map(({ contactName }) => contactName)).toEqual([
      ...['Aatu', 'Sirpa Suortti'],
    ]);
  });
});
