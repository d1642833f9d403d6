import type { Routes } from '@angular/router';
import type { Role } from '@verso/contract';

import { allowed, type RouteInfo, signedIn, toHome } from './session/guards';

const STAFF: readonly Role[] = ['advisor', 'manager'];
const STAFF_AND_ENTREPRENEURS: readonly Role[] = [...STAFF, 'entrepreneur'];
const OF_A_GROUP: readonly Role[] = [...STAFF_AND_ENTREPRENEURS, 'coordinator'];

/** A feature's pages, with the name they go by and who may open them. */
const page = (name: string, roles: readonly Role[]): RouteInfo => ({
  title: `shell.titles.${name}`,
  roles,
});

const PROGRAMME_ROUTES: Routes = [
  {
    path: 'worklist',
    data: page('worklist', STAFF),
    loadChildren: () => import('./worklists/worklists.routes'),
  },
  {
    path: 'enterprises',
    data: page('enterprises', STAFF),
    loadChildren: () => import('./enterprises.routes'),
  },
  {
    path: 'prospects',
    data: page('prospects', STAFF),
    loadChildren: () => import('./prospects/prospects.routes'),
  },
  {
    path: 'practices',
    data: page('practices', [...STAFF, 'coordinator']),
    loadChildren: () => import('./coaching/practices.routes'),
  },
  {
    path: 'links',
    data: page('links', [...STAFF, 'coordinator']),
    loadChildren: () => import('./links/links.routes'),
  },
  {
    path: 'networks',
    data: page('networks', OF_A_GROUP),
    loadChildren: () => import('./networks/networks.routes'),
  },
  {
    path: 'experiments',
    data: page('experiments', STAFF_AND_ENTREPRENEURS),
    loadChildren: () => import('./experiments/experiments.routes'),
  },
  {
    path: 'training',
    data: page('training', STAFF),
    loadChildren: () => import('./training/training.routes'),
  },
  {
    path: 'courses',
    data: page('courses', STAFF),
    loadChildren: () => import('./training/courses.routes'),
  },
  {
    path: 'gatherings',
    data: page('gatherings', STAFF),
    loadChildren: () => import('./gatherings/gatherings.routes'),
  },
  {
    path: 'markets',
    data: page('markets', STAFF),
    loadChildren: () => import('./markets/markets.routes'),
  },
  {
    path: 'challenges',
    data: page('challenges', STAFF),
    loadChildren: () => import('./challenges/challenges.routes'),
  },
  {
    path: 'innovations',
    data: page('innovations', STAFF),
    loadChildren: () => import('./innovations/innovations.routes'),
  },
  {
    path: 'research',
    data: page('research', STAFF),
    loadChildren: () => import('./research/research.routes'),
  },
  {
    path: 'figures',
    data: page('figures', STAFF),
    loadChildren: () => import('./rollups/rollups.routes'),
  },
  {
    path: 'imports',
    data: page('imports', ['manager']),
    loadChildren: () => import('./imports/imports.routes'),
  },
  {
    path: 'webhooks',
    data: page('webhooks', ['manager']),
    loadChildren: () => import('./webhooks/webhooks.routes'),
  },
  {
    path: 'mails',
    data: page('mails', [...STAFF, 'administrator']),
    loadChildren: () => import('./mails/mails.routes'),
  },
  {
    path: 'set-up',
    data: page('set-up', [...STAFF, 'administrator']),
    loadChildren: () => import('./programmes/set-up.routes'),
  },
  {
    path: 'enrolment-terms',
    data: page('enrolment-terms', ['manager', 'administrator']),
    loadChildren: () => import('./enrolments/terms.routes'),
  },
  {
    path: 'privacy',
    data: page('privacy', ['manager']),
    loadChildren: () => import('./privacy/desk.routes'),
  },
];

export const routes: Routes = [
  { path: 'sign-in', loadChildren: () => import('./session/session.routes') },
  {
    path: 'privacy',
    loadChildren: () =>
      import('./privacy/public.routes').then(({ privacyNoticeRoutes }) => privacyNoticeRoutes),
  },
  {
    path: 'accessibility',
    loadChildren: () =>
      import('./privacy/public.routes').then(({ accessibilityRoutes }) => accessibilityRoutes),
  },
  { path: 'meeting', loadChildren: () => import('./meetings/meeting.routes') },
  { path: 'invitation', loadChildren: () => import('./networks/invitation.routes') },
  {
    path: '',
    loadComponent: () => import('./shell/shell').then(({ Shell }) => Shell),
    canActivate: [signedIn],
    canActivateChild: [allowed],
    children: [
      { path: '', pathMatch: 'full', canActivate: [toHome], children: [] },
      {
        path: 'programmes',
        pathMatch: 'full',
        data: page('programmes', ['administrator']),
        loadChildren: () => import('./programmes/programmes.routes'),
      },
      {
        path: 'programmes/new',
        data: page('programme-new', ['administrator']),
        loadChildren: () => import('./programmes/programme-new.routes'),
      },
      { path: 'programmes/:programmeId', children: PROGRAMME_ROUTES },
      {
        path: 'mails',
        data: page('mails', ['administrator']),
        loadChildren: () => import('./mails/mails.routes'),
      },
      {
        path: 'jobs',
        data: page('jobs', ['administrator']),
        loadChildren: () => import('./jobs/jobs.routes'),
      },
      {
        path: 'groups',
        data: page('my-groups', ['coordinator']),
        loadChildren: () => import('./meetings/my-groups.routes'),
      },
      {
        path: 'my/group',
        data: page('my-group', ['entrepreneur']),
        loadChildren: () => import('./networks/my-group.routes'),
      },
      {
        path: 'my/growth',
        data: page('my-growth', ['entrepreneur']),
        loadChildren: () => import('./growth/my-growth.routes'),
      },
      {
        path: 'my/size',
        data: page('my-size', ['entrepreneur']),
        loadChildren: () => import('./enterprises/my-size.routes'),
      },
      {
        path: 'my/markets',
        data: page('my-markets', ['entrepreneur']),
        loadChildren: () => import('./markets/my-markets.routes'),
      },
      {
        path: 'my/challenges',
        data: page('my-challenges', ['entrepreneur']),
        loadChildren: () => import('./challenges/my-challenges.routes'),
      },
      {
        path: 'my/innovations',
        data: page('my-innovations', ['entrepreneur']),
        loadChildren: () => import('./innovations/my-innovations.routes'),
      },
      {
        path: 'my/research',
        data: page('my-research', ['entrepreneur']),
        loadChildren: () => import('./research/my-research.routes'),
      },
      {
        path: 'my/support',
        data: page('my-support', ['entrepreneur']),
        loadChildren: () => import('./support/my-support.routes'),
      },
      {
        path: 'my/training',
        data: page('my-training', ['entrepreneur']),
        loadChildren: () => import('./training/my-training.routes'),
      },
      {
        path: 'my/courses',
        data: page('my-courses', ['entrepreneur']),
        loadChildren: () => import('./training/my-courses.routes'),
      },
      {
        path: 'my/gatherings',
        data: page('my-gatherings', ['entrepreneur']),
        loadChildren: () => import('./gatherings/my-gatherings.routes'),
      },
      {
        path: 'my/consents',
        data: page('my-consents', ['entrepreneur']),
        loadChildren: () => import('./enrolments/my-consents.routes'),
      },
      {
        path: 'my/agreement',
        data: page('my-agreement', ['entrepreneur']),
        loadChildren: () => import('./enrolments/my-agreement.routes'),
      },
      {
        path: 'my/timeline',
        data: page('my-timeline', ['entrepreneur']),
        loadChildren: () => import('./worklists/my-timeline.routes'),
      },
      {
        path: 'my',
        data: page('my-experiments', ['entrepreneur']),
        loadChildren: () => import('./experiments/my-experiments.routes'),
      },
      {
        path: 'review',
        data: page('review', ['funder']),
        loadChildren: () => import('./reports/reports.routes'),
      },
      {
        path: 'people',
        data: page('people', ['administrator']),
        loadChildren: () => import('./accounts/accounts.routes'),
      },
      {
        path: 'system',
        data: page('system', ['administrator']),
        loadChildren: () => import('./system/system.routes'),
      },
      {
        path: 'audit',
        data: page('audit', ['administrator']),
        loadChildren: () => import('./audit/audit.routes'),
      },
      {
        path: 'erasures',
        data: page('erasures', ['administrator', 'manager']),
        loadChildren: () => import('./privacy/erasures.routes'),
      },
      {
        path: 'feedback',
        data: page('feedback', ['administrator', 'manager']),
        loadChildren: () => import('./privacy/feedback.routes'),
      },
      {
        path: 'settings',
        data: { title: 'shell.titles.settings' } satisfies RouteInfo,
        loadChildren: () => import('./settings/settings.routes'),
      },
      {
        path: 'forbidden',
        data: { title: 'shell.titles.forbidden' } satisfies RouteInfo,
        loadComponent: () =>
          import('./shell/forbidden-page').then(({ ForbiddenPage }) => ForbiddenPage),
      },
      {
        path: '**',
        data: { title: 'shell.titles.not-found' } satisfies RouteInfo,
        loadComponent: () =>
          import('./shell/not-found-page').then(({ NotFoundPage }) => NotFoundPage),
      },
    ],
  },
];
