import { ACTIONS } from './access-rules.js';
import { ANONYMOUS, type Grant, type PersonActor, sameActor } from './actor.js';
import { isAllowed } from './is-allowed.js';

const personWith = (...grants: Grant[]): PersonActor => ({
  kind: 'person',
  personId: 'p1',
  grants,
});
const advisor = personWith({
  role: 'advisor',
  programmeId: 'south',
  enterpriseId: null,
  networkId: null,
});
const funder = personWith({
  role: 'funder',
  programmeId: 'south',
  enterpriseId: null,
  networkId: null,
});
const entrepreneur = personWith({
  role: 'entrepreneur',
  programmeId: 'south',
  enterpriseId: 'bakery',
  networkId: null,
});

describe('isAllowed', () => {
  it('answers for any programme when none is named', () => {
    expect(isAllowed(advisor, 'enterprise.read')).toBe(true);
    expect(isAllowed(funder, 'enterprise.read')).toBe(false);
  });

  it('keeps staff to their own programme', () => {
    expect(isAllowed(advisor, 'enterprise.read', { programmeId: 'south' })).toBe(true);
    expect(isAllowed(advisor, 'enterprise.read', { programmeId: 'north' })).toBe(false);
  });

  it('keeps an entrepreneur to her own firm', () => {
    const own = { programmeId: 'south', enterpriseId: 'bakery' };

    expect(isAllowed(entrepreneur, 'experiment.write', own)).toBe(true);
    expect(isAllowed(entrepreneur, 'experiment.write', { ...own, enterpriseId: 'another' })).toBe(
      false,
    );
  });

  it('keeps a coordinator to her own groups', () => {
    const coordinator = personWith({
      ...{ role: 'coordinator', programmeId: 'south', enterpriseId: null, networkId: 'mikkeli' },
    });
    const may = (subject: object) => isAllowed(coordinator, 'meeting.arrange', subject);

    expect(may({})).toBe(true);
    expect(may({ programmeId: 'south', networkId: 'mikkeli' })).toBe(true);
    expect(may({ programmeId: 'south', networkId: 'pieksamaki' })).toBe(false);
    expect(may({ programmeId: 'north', networkId: 'mikkeli' })).toBe(false);
    // where the group is not known she may nothing but read what is her own
    expect(may({ programmeId: 'south' })).toBe(false);
    expect(isAllowed(coordinator, 'meeting.read', { programmeId: 'south' })).toBe(true);
    expect(isAllowed(coordinator, 'meeting.wish', { programmeId: 'south' })).toBe(false);
  });

  it('lets a coordinator arrange, and nothing that is about a firm or the programme’s figures', () => {
    const coordinator = personWith({
      ...{ role: 'coordinator', programmeId: 'south', enterpriseId: null, networkId: 'mikkeli' },
    });

    expect(ACTIONS.filter((action) => isAllowed(coordinator, action))).toEqual([
      ...['settings.change', 'privacy.own', 'reference.read', 'programme.read'],
      ...['practice.read', 'practice.share', 'link.read', 'link.write'],
      ...['coaching.read', 'coaching.write'],
      ...['network.read', 'coordination.read'],
      ...['meeting.read', 'meeting.wish', 'meeting.arrange'],
    ]);
  });

  it('adds roles up: a coordinator with a firm of her own', () => {
    const both = personWith(
      { role: 'entrepreneur', programmeId: 'south', enterpriseId: 'bakery', networkId: null },
      { role: 'coordinator', programmeId: 'south', enterpriseId: null, networkId: 'mikkeli' },
    );
    const here = { programmeId: 'south', networkId: 'pieksamaki' };

    expect(isAllowed(both, 'meeting.arrange', here)).toBe(false);
    expect(isAllowed(both, 'meeting.wish', { ...here, enterpriseId: 'bakery' })).toBe(true);
    expect(isAllowed(both, 'meeting.wish', { ...here, enterpriseId: 'another' })).toBe(false);
  });

  it('lets a funder review, and nothing that names a firm', () => {
    const allowed = ACTIONS.filter((action) => isAllowed(funder, action));

    expect(allowed).toEqual([
      ...['settings.change', 'privacy.own'],
      ...['reference.read', 'programme.read', 'review.read'],
    ]);
  });

  it('gives nothing to nobody, to jobs, and to people without a role', () => {
    for (const actor of [ANONYMOUS, { kind: 'system', job: 'x' } as const, personWith()]) {
      expect(ACTIONS.filter((action) => isAllowed(actor, action))).toEqual([]);
    }
  });
});

describe('sameActor', () => {
  it('compares people by id and jobs by name', () => {
    expect(sameActor(advisor, { ...advisor, grants: [] })).toBe(true);
    expect(sameActor(advisor, { ...advisor, personId: 'p2' })).toBe(false);
    expect(sameActor({ kind: 'system', job: 'a' }, { kind: 'system', job: 'b' })).toBe(false);
    expect(sameActor(ANONYMOUS, advisor)).toBe(false);
    expect(sameActor(ANONYMOUS, { kind: 'anonymous' })).toBe(true);
  });
});
