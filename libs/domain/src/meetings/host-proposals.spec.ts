import fc from 'fast-check';

import {
  HOST_PROPOSAL_ANSWERS,
  hostProposalState,
  type MadeProposal,
  type ProposedTime,
  proposedTimeFaults,
} from './host-proposals.js';

const TODAY = '2026-03-10';
const time = (meetsOn: string, startsAt = '18:00', endsAt = '20:30'): ProposedTime =>
  Object.freeze({ meetsOn, startsAt, endsAt });
const made = (change: Partial<MadeProposal> = {}): MadeProposal =>
  Object.freeze({ enterpriseId: 'a', times: [time('2026-03-17')], answer: null, ...change });

describe('hostProposalState', () => {
  it('waits while the turn is its firm’s and one of its days is ahead', () => {
    expect(hostProposalState(made(), 'a', TODAY)).toBe('waiting');
    const times = [time('2026-03-09'), time(TODAY)];
    expect(hostProposalState(made({ times }), 'a', TODAY)).toBe('waiting');
  });

  it.each([
    ['another firm is next', 'b', TODAY],
    ['nobody can host', null, TODAY],
    ['its days have gone by', 'a', '2026-03-18'],
  ])('lapses when %s', (_, next, today) => {
    expect(hostProposalState(made(), next, today)).toBe('lapsed');
  });

  it.each(HOST_PROPOSAL_ANSWERS)('stays %s, whatever follows', (answer) => {
    expect(hostProposalState(made({ answer }), 'b', '2027-01-01')).toBe(answer);
  });
});

describe('proposedTimeFaults', () => {
  it('finds none in times that are ahead and apart', () => {
    const day = '2026-03-17';
    const times = [time(day, '08:00', '10:00'), time(day, '10:00', '12:00'), time('2026-03-18')];

    expect(proposedTimeFaults(times, TODAY)).toEqual([null, null, null]);
    expect(proposedTimeFaults([], TODAY)).toEqual([]);
  });

  it('says of each what is wrong with it', () => {
    const times = [time(TODAY), time('2026-03-17', '18:00', '18:00'), time('2026-03-18')];

    expect(proposedTimeFaults(times, TODAY)).toEqual(['in-the-past', 'before-start', null]);
    expect(
      proposedTimeFaults([time('2026-03-18'), time('2026-03-18', '20:29', '21:00')], TODAY),
    ).toEqual([null, 'overlaps']);
  });

  it('finds an overlap whichever of the two was given first', () => {
    const hour = fc.integer({ min: 10, max: 21 });
    const slot = fc
      .tuple(hour, hour)
      .filter(([from, to]) => from < to)
      .map(([from, to]) => time('2026-03-17', `${from}:00`, `${to}:00`));
    fc.assert(
      fc.property(slot, slot, (a, b) => {
        expect(proposedTimeFaults([a, b], TODAY)).toEqual(proposedTimeFaults([b, a], TODAY));
      }),
    );
  });
});
