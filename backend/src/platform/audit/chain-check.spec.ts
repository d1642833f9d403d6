import { GENESIS, hashOf, type Head, nextLink, type SealedEvent } from './audit-chain.js';
import { ChainCheck, type CheckedLink } from './chain-check.js';

const eventOf = (nth: number): SealedEvent => ({
  id: `event-${nth}`,
  at: `2026-11-21T08:00:0${nth}.000000Z`,
  actorKind: 'person',
  personId: 'aino',
  programmeId: null,
  action: 'grant.add',
  subjectKind: 'grant',
  subjectId: `grant-${nth}`,
  details: { nth },
  requestId: null,
});

function chainOf(events: readonly SealedEvent[]): CheckedLink[] {
  let head: Head = GENESIS;
  return events.map((event) => {
    const link = nextLink(head, `salt-${event.id}`, event);
    head = link;
    return { ...link, event };
  });
}

const EVENTS = [1, 2, 3, 4, 5].map(eventOf);
const CHAIN = chainOf(EVENTS);

function check(links: readonly CheckedLink[], heads?: ReadonlyMap<number, string>) {
  const checking = new ChainCheck(heads);
  for (const link of links) checking.take(link);
  return { found: checking.end(), erased: checking.erasedRows, head: checking.head };
}

const changed = (nth: number, change: Partial<CheckedLink>): CheckedLink[] =>
  CHAIN.map((link, index) => (index === nth ? { ...link, ...change } : link));

describe('a check of the chain', () => {
  it('finds nothing in one that is whole, and says its head', () => {
    const { number, hash } = CHAIN[4]!;

    expect(check(CHAIN)).toEqual({ found: null, erased: 0, head: { number, hash } });
  });

  it('finds a row that was altered', () => {
    const event = { ...EVENTS[2]!, personId: 'somebody-else' };

    expect(check(changed(2, { event })).found).toEqual({ number: 3, why: 'row-altered' });
  });

  it('finds a row that was altered together with what stands for it', () => {
    const commitment = chainOf([{ ...EVENTS[2]!, personId: 'other' }])[0]!.commitment;

    expect(check(changed(2, { commitment })).found).toEqual({ number: 3, why: 'chain-altered' });
  });

  it('finds a row that was removed, at the beginning, in the middle and before a published end', () => {
    const without = (nth: number) => CHAIN.filter((_, index) => index !== nth);
    const end = new Map([[5, CHAIN[4]!.hash]]);

    expect(check(without(0)).found).toEqual({ number: 1, why: 'missing' });
    expect(check(without(2)).found).toEqual({ number: 3, why: 'missing' });
    expect(check(without(4), end).found).toEqual({ number: 5, why: 'missing' });
  });

  it('finds two rows that were swapped, also under each other’s numbers', () => {
    const [one, two, three, four, five] = CHAIN as [
      CheckedLink,
      CheckedLink,
      CheckedLink,
      CheckedLink,
      CheckedLink,
    ];

    expect(check([one, three, two, four, five]).found).toEqual({ number: 2, why: 'missing' });
    const renumbered = [one, { ...three, number: 2 }, { ...two, number: 3 }, four, five];
    expect(check(renumbered).found).toEqual({ number: 2, why: 'chain-altered' });
  });

  it('finds a row that was inserted', () => {
    const after = CHAIN[1]!;
    const false_ = { ...nextLink(after, 'salt', eventOf(9)), event: eventOf(9) };
    const links = [
      ...CHAIN.slice(0, 2),
      false_,
      ...CHAIN.slice(2).map((link) => ({ ...link, number: link.number + 1 })),
    ];

    expect(check(links).found).toEqual({ number: 4, why: 'chain-altered' });
  });

  it('finds a chain that was written anew only by a head that was published before', () => {
    const anew = chainOf(EVENTS.map((event) => ({ ...event, personId: 'nobody' })));
    const published = new Map([[3, CHAIN[2]!.hash]]);

    expect(check(anew).found).toBeNull();
    expect(check(anew, published).found).toEqual({ number: 3, why: 'not-the-published-head' });
    expect(check(CHAIN, published).found).toBeNull();
  });

  it('goes on over rows whose content or salt was erased, and still guards the chain', () => {
    const erased = changed(1, { salt: null }).map((link, nth) =>
      nth === 3 ? { ...link, event: null } : link,
    );
    const forged = hashOf(CHAIN[0]!, 2, 'f'.repeat(64));

    expect(check(erased)).toMatchObject({ found: null, erased: 2 });
    expect(
      check(changed(1, { salt: null, commitment: 'f'.repeat(64), hash: forged })).found,
    ).toEqual({
      number: 3,
      why: 'chain-altered',
    });
  });
});
