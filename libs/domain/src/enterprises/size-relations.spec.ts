import fc from 'fast-check';

import type { ControlGround, OwnerKind, Stake } from './ownership.js';
import { publicShareOf } from './public-share.js';
import { sizeRelations } from './size-relations.js';

const stake = (
  ownerId: string,
  ownedId: string,
  percent: number,
  more: Partial<Stake> = {},
): Stake => ({
  ownerId,
  ownedId,
  ownerKind: 'enterprise',
  capitalPercent: percent,
  votingPercent: percent,
  control: null,
  ...more,
});
const told = (...stakes: Stake[]) =>
  sizeRelations('firm', stakes).map(({ id, relation, sharePercent }) =>
    [id, relation, sharePercent].join(' '),
  );

describe('the enterprises that count for a firm', () => {
  it('are the firm alone where it has no links', () => {
    expect(told()).toEqual(['firm own 100']);
  });

  it('are partners from a quarter to a half, both included, up and down', () => {
    expect(told(stake('firm', 'a', 24.99), stake('b', 'firm', 25), stake('firm', 'c', 50))).toEqual(
      ['firm own 100', 'b partner 25', 'c partner 50'],
    );
  });

  it('count by the higher of capital and votes, and are linked by votes alone', () => {
    expect(told(stake('firm', 'a', 30, { votingPercent: 45 }))).toContain('a partner 45');
    expect(told(stake('firm', 'a', 60, { votingPercent: 40 }))).toContain('a partner 60');
    expect(told(stake('firm', 'a', 10, { votingPercent: 50.01 }))).toContain('a linked 100');
  });

  it.each<ControlGround>(['appoints', 'contract', 'agreement', 'persons'])(
    'are linked by control without shares: %s',
    (control) => {
      expect(told(stake('firm', 'a', 0, { control }))).toContain('a linked 100');
    },
  );

  it('are linked through others, sisters and circles too', () => {
    const circle = [
      stake('top', 'firm', 60),
      stake('top', 'sister', 80),
      stake('sister', 'top', 60),
    ];

    expect(told(...circle)).toEqual(['firm own 100', 'sister linked 100', 'top linked 100']);
  });

  it('are linked where linked enterprises have the majority together', () => {
    const together = [stake('firm', 'a', 90), stake('a', 'b', 30), stake('firm', 'b', 30)];

    expect(told(...together)).toContain('b linked 100');
  });

  it('are partners of those linked, and those linked to partners, but no partners of partners', () => {
    const chain = [
      stake('firm', 'linked', 70),
      stake('linked', 'partner', 40),
      stake('partner', 'below', 90),
      stake('partner', 'far', 30),
    ];

    expect(told(...chain)).toEqual([
      'firm own 100',
      'linked linked 100',
      'partner partner 40',
      'below linked-to-partner 40',
    ]);
  });

  it('count once where each has a part of the other, by the larger part', () => {
    expect(told(stake('firm', 'a', 30), stake('a', 'firm', 40))).toEqual([
      'firm own 100',
      'a partner 40',
    ]);
  });

  it('are no partners where they are exempt and have no majority, alone or together', () => {
    const exempt = { ownerKind: 'exempt-investor' } as const;

    expect(told(stake('fund', 'firm', 50, exempt))).toEqual(['firm own 100']);
    expect(told(stake('fund', 'firm', 51, exempt))).toContain('fund linked 100');
    expect(told(stake('fund', 'firm', 30, exempt), stake('uni', 'firm', 25, exempt))).toEqual([
      'firm own 100',
      'fund partner 30',
      'uni partner 25',
    ]);
  });

  const ids = ['firm', 'a', 'b', 'c', 'd'];
  const stakes = fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom(...ids),
        fc.constantFrom(...ids),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom<OwnerKind>('enterprise', 'exempt-investor', 'public-body'),
        fc.option(fc.constantFrom<ControlGround>('appoints', 'persons'), { freq: 9 }),
      )
      .filter(([owner, owned]) => owner !== owned)
      .map(([owner, owned, percent, ownerKind, control]) =>
        stake(owner, owned, percent, { ownerKind, control }),
      ),
    { selector: ({ ownerId, ownedId }) => `${ownerId} ${ownedId}`, maxLength: 12 },
  );

  it('are the same in any order, each once', () => {
    fc.assert(
      fc.property(stakes, (all) => {
        const counted = told(...all);

        expect(told(...all.toReversed())).toEqual(counted);
        const names = counted.map((line) => line.split(' ')[0]);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('never become fewer or count less by one more stake', () => {
    fc.assert(
      fc.property(stakes, (all) => {
        const after = new Map(sizeRelations('firm', all).map((one) => [one.id, one.sharePercent]));
        for (const { id, sharePercent } of sizeRelations('firm', all.slice(1))) {
          expect(after.get(id)).toBeGreaterThanOrEqual(sharePercent);
        }
      }),
    );
  });
});

describe('what public bodies control of a firm', () => {
  const body = { ownerKind: 'public-body' } as const;

  it('is the sum of theirs, and nothing of exempt ones', () => {
    const exempt = stake('uni', 'firm', 40, { ownerKind: 'exempt-investor' });

    expect(publicShareOf('firm', [])).toBe(0);
    expect(publicShareOf('firm', [exempt])).toBe(0);
    expect(
      publicShareOf('firm', [stake('x', 'firm', 15, body), stake('y', 'firm', 10, body)]),
    ).toBe(25);
  });

  it('reaches through what they control, and no further', () => {
    const below = stake('holding', 'firm', 30);

    expect(publicShareOf('firm', [stake('x', 'holding', 60, body), below])).toBe(30);
    expect(publicShareOf('firm', [stake('x', 'holding', 50, body), below])).toBe(0);
  });

  it('adds no figures of theirs', () => {
    expect(told(stake('x', 'firm', 30, body))).toEqual(['firm own 100']);
  });
});
