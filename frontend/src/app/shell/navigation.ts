import type { SessionGrant, Role } from '@verso/contract';
import type { IconName } from '@verso/ui';

export interface NavigationEntry {
  readonly path: string;
  /** The key of its words. */
  readonly label: string;
  readonly icon: IconName;
  /** Whether only this very address counts as being there. */
  readonly exact?: boolean;
}

export interface NavigationGroup {
  readonly id: Role;
  readonly entries: readonly NavigationEntry[];
}

/** The grants that count while one programme is looked at: its own, and those of all of Verso. */
function rolesIn(grants: readonly SessionGrant[], programmeId: string | null): ReadonlySet<Role> {
  const near = grants.filter(
    (grant) => grant.programmeId === null || grant.programmeId === programmeId,
  );
  return new Set(near.map(({ role }) => role));
}

/** Where a person can go, by what they do in the programme they look at. */
export function navigationFor(
  grants: readonly SessionGrant[],
  programmeId: string | null,
): readonly NavigationGroup[] {
  const roles = rolesIn(grants, programmeId);
  const groups: NavigationGroup[] = [];
  if (programmeId && (roles.has('advisor') || roles.has('manager'))) {
    const path = `/programmes/${programmeId}`;
    const managed = roles.has('manager') ? managerEntries(path) : [];
    groups.push({ id: 'advisor', entries: [...staffEntries(path), ...managed] });
  }
  if (grants.some(({ role }) => role === 'coordinator')) {
    groups.push({ id: 'coordinator', entries: coordinatorEntries(grants, programmeId) });
  }
  if (grants.some(({ role }) => role === 'entrepreneur')) {
    groups.push({ id: 'entrepreneur', entries: ENTREPRENEUR_ENTRIES });
  }
  if (grants.some(({ role }) => role === 'funder'))
    groups.push({ id: 'funder', entries: FUNDER_ENTRIES });
  if (roles.has('administrator'))
    groups.push({ id: 'administrator', entries: ADMINISTRATOR_ENTRIES });
  return groups;
}

/** The page a person starts from. */
export function homeOf(grants: readonly SessionGrant[], kept: string | null): string {
  const staffed = grants.filter(({ role }) => role === 'advisor' || role === 'manager');
  const programme = staffed.find(({ programmeId }) => programmeId === kept) ?? staffed[0];
  if (programme?.programmeId) return `/programmes/${programme.programmeId}/worklist`;
  const roles = new Set(grants.map(({ role }) => role));
  if (roles.has('coordinator')) return '/groups';
  if (roles.has('entrepreneur')) return '/my';
  if (roles.has('funder')) return '/review';
  return roles.has('administrator') ? '/people' : '/settings';
}

function staffEntries(programme: string): readonly NavigationEntry[] {
  return [
    { path: `${programme}/worklist`, label: 'shell.navigation.worklist', icon: 'list-checks' },
    { path: `${programme}/enterprises`, label: 'shell.navigation.enterprises', icon: 'building' },
    { path: `${programme}/networks`, label: 'shell.navigation.networks', icon: 'users' },
    { path: `${programme}/experiments`, label: 'shell.navigation.experiments', icon: 'flask' },
    { path: `${programme}/training`, label: 'shell.navigation.training', icon: 'graduation-cap' },
    { path: `${programme}/markets`, label: 'shell.navigation.markets', icon: 'globe' },
    { path: `${programme}/innovations`, label: 'shell.navigation.innovations', icon: 'lightbulb' },
    { path: `${programme}/challenges`, label: 'shell.navigation.challenges', icon: 'map-pin' },
    { path: `${programme}/research`, label: 'shell.navigation.research', icon: 'message' },
    { path: `${programme}/figures`, label: 'shell.navigation.figures', icon: 'chart' },
    { path: `${programme}/mails`, label: 'shell.navigation.mails', icon: 'mail' },
  ];
}

/** Settings stand with the firm's own pages, where she has a firm, too. */
function coordinatorEntries(
  grants: readonly SessionGrant[],
  programmeId: string | null,
): readonly NavigationEntry[] {
  const hers = grants.filter(({ role }) => role === 'coordinator');
  const here = hers.find((grant) => grant.programmeId === programmeId) ?? hers[0];
  const hasFirm = grants.some(({ role }) => role === 'entrepreneur');
  return [
    { path: '/groups', label: 'shell.navigation.my-groups', icon: 'users' },
    {
      path: `/programmes/${here?.programmeId}/networks/month`,
      label: 'shell.navigation.month',
      icon: 'calendar-clock',
    },
    {
      path: `/programmes/${here?.programmeId}/practices`,
      label: 'shell.navigation.practices',
      icon: 'lightbulb',
    },
    {
      path: `/programmes/${here?.programmeId}/links`,
      label: 'shell.navigation.links',
      icon: 'globe',
    },
    ...(hasFirm ? [] : [SETTINGS]),
  ];
}

function managerEntries(programme: string): readonly NavigationEntry[] {
  return [
    { path: `${programme}/set-up`, label: 'shell.navigation.set-up', icon: 'target' },
    { path: `${programme}/imports`, label: 'shell.navigation.imports', icon: 'file-up' },
    { path: `${programme}/webhooks`, label: 'shell.navigation.webhooks', icon: 'send' },
    { path: `${programme}/privacy`, label: 'shell.navigation.privacy', icon: 'lock' },
  ];
}

const SETTINGS: NavigationEntry = {
  path: '/settings',
  label: 'shell.navigation.settings',
  icon: 'user',
};

const ENTREPRENEUR_ENTRIES: readonly NavigationEntry[] = [
  { path: '/my', label: 'shell.navigation.my-experiments', icon: 'flask', exact: true },
  { path: '/my/group', label: 'shell.navigation.my-group', icon: 'users' },
  { path: '/my/growth', label: 'shell.navigation.my-growth', icon: 'trending-up' },
  { path: '/my/support', label: 'shell.navigation.my-support', icon: 'helping-hand' },
  SETTINGS,
];

const FUNDER_ENTRIES: readonly NavigationEntry[] = [
  { path: '/review', label: 'shell.navigation.review', icon: 'landmark' },
];

const ADMINISTRATOR_ENTRIES: readonly NavigationEntry[] = [
  { path: '/people', label: 'shell.navigation.people', icon: 'key' },
  { path: '/programmes', label: 'shell.navigation.programmes', icon: 'sprout', exact: true },
  { path: '/mails', label: 'shell.navigation.mails', icon: 'mail' },
  { path: '/system', label: 'shell.navigation.system', icon: 'activity' },
  { path: '/jobs', label: 'shell.navigation.jobs', icon: 'refresh' },
  { path: '/audit', label: 'shell.navigation.audit', icon: 'shield-check' },
  { path: '/erasures', label: 'shell.navigation.erasures', icon: 'archive' },
  { path: '/feedback', label: 'shell.navigation.feedback', icon: 'message' },
];
