import { gatheringFault, type GatheringOutline } from './gatherings.js';

const DAY: GatheringOutline = {
  ...{ startsOn: '2026-04-14', endsOn: '2026-04-14', startsAt: '09:00', endsAt: '16:00' },
  ...{ link: null, signUpUntil: '2026-04-07' },
};

describe('a network event', () => {
  it.each<[Partial<GatheringOutline>, { path: string; code: string } | null]>([
    [{}, null],
    [{ endsAt: '09:00' }, { path: 'endsAt', code: 'offer.times' }],
    [{ endsOn: '2026-04-13' }, { path: 'endsOn', code: 'offer.times' }],
    // over two days the hours are those of different days
    [{ endsOn: '2026-04-15', endsAt: '08:00' }, null],
    [{ signUpUntil: '2026-04-14' }, null],
    [{ signUpUntil: '2026-04-15' }, { path: 'signUpUntil', code: 'offer.until-later' }],
    [{ link: 'https://tapahtuma.example/ilmo' }, null],
    [{ link: 'javascript:alert(1)' }, { path: 'link', code: 'offer.link' }],
  ])('with %j has the fault %j', (change, fault) => {
    expect(gatheringFault({ ...DAY, ...change })).toEqual(fault);
  });
});
