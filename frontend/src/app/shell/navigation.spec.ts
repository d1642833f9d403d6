import type { SessionGrant, Role } from '@verso/contract';

import { homeOf, navigationFor } from './navigation';

const grant = (role: Role, programmeId: string | null = null): SessionGrant => ({
  role,
  programmeId,
  programmeCode: null,
  programmeLabel: null,
  enterpriseId: null,
  enterpriseName: null,
  networkId: null,
  networkName: null,
});
const paths = (grants: readonly SessionGrant[], programmeId: string | null) =>
  navigationFor(grants, programmeId).flatMap(({ entries }) => entries.map(({ path }) => path));

describe('homeOf', () => {
  it.each([
    [[grant('advisor', 'p1')], '/programmes/p1/worklist'],
    [[grant('entrepreneur', 'p1')], '/my'],
    [[grant('coordinator', 'p1')], '/groups'],
    [[grant('entrepreneur', 'p1'), grant('coordinator', 'p1')], '/groups'],
    [[grant('funder', 'p1')], '/review'],
    [[grant('administrator')], '/people'],
    [[], '/settings'],
    [[grant('entrepreneur', 'p2'), grant('manager', 'p1')], '/programmes/p1/worklist'],
  ])('of %j is %s', (grants, home) => {
    expect(homeOf(grants, null)).toBe(home);
  });

  it('is in the programme looked at last, when that is still one of theirs', () => {
    const grants = [grant('advisor', 'p1'), grant('advisor', 'p2')];

    expect(homeOf(grants, 'p2')).toBe('/programmes/p2/worklist');
    expect(homeOf(grants, 'p9')).toBe('/programmes/p1/worklist');
  });
});

describe('navigationFor', () => {
  it('leads an advisor through the programme looked at', () => {
    expect(paths([grant('advisor', 'p1'), grant('advisor', 'p2')], 'p2')).toContain(
      '/programmes/p2/enterprises',
    );
  });

  it('shows no programme that is not theirs', () => {
    expect(paths([grant('advisor', 'p1')], 'p2')).toEqual([]);
  });

  it('never has more than five places for a thumb', () => {
    expect(paths([grant('entrepreneur', 'p1')], 'p1').length).toBeLessThanOrEqual(5);
  });

  it('adds up what a person does', () => {
    const groups = navigationFor([grant('manager', 'p1'), grant('administrator')], 'p1');

    expect(groups.map(({ id }) => id)).toEqual(['advisor', 'administrator']);
  });

  it('shows a coordinator her groups, and her firm where she has one', () => {
    const her = [grant('coordinator', 'p1')];
    const month = '/programmes/p1/networks/month';
    const practices = '/programmes/p1/practices';
    const links = '/programmes/p1/links';

    expect(paths(her, 'p1')).toEqual(['/groups', month, practices, links, '/settings']);
    expect(paths([...her, grant('entrepreneur', 'p2')], 'p2')).toEqual([
      ...[
        '/groups',
        month,
        practices,
        links,
        '/my',
        '/my/group',
        '/my/growth',
        '/my/support',
        '/settings',
      ],
    ]);
  });

  it('shows a funder the review alone', () => {
    expect(paths([grant('funder', 'p1')], 'p1')).toEqual(['/review']);
  });
});
