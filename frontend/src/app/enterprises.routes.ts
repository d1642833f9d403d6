import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

import { AfterEnrolment } from './enrolments/after-enrolment';
import { AfterEnrolmentInNetworks } from './networks/after-enrolment-in-networks';

/**
 * The pages about enterprises, put together. Features import downwards only; what those on higher
 * floors add to the way in and to an enterprise's page is hung on here, above them all.
 */
const routes: Routes = [
  {
    path: '',
    providers: [
      provideTranslocoScope(
        ...[
          'enterprises',
          'enrolments',
          'growth',
          'challenges',
          'innovations',
          'markets',
          'networks',
          'privacy',
          'regions',
          'research',
        ],
        ...['support', 'training', 'gatherings'],
        // the timeline tells of everything
        ...['worklists', 'experiments', 'mails'],
      ),
    ],
    children: [
      {
        path: '',
        loadComponent: () =>
          import('./enterprises/enterprise-list-page').then(
            ({ EnterpriseListPage }) => EnterpriseListPage,
          ),
      },
      {
        path: 'new',
        data: { title: 'shell.titles.enrol' },
        providers: [{ provide: AfterEnrolment, useExisting: AfterEnrolmentInNetworks }],
        loadComponent: () => import('./enrolments/enrol-page').then(({ EnrolPage }) => EnrolPage),
      },
      {
        path: 'hand-over',
        data: { title: 'shell.titles.hand-over' },
        loadComponent: () =>
          import('./enrolments/hand-over-page').then(({ HandOverPage }) => HandOverPage),
      },
      {
        path: 'consents',
        data: { title: 'shell.titles.consents' },
        loadComponent: () =>
          import('./enrolments/consent-lists-page').then(
            ({ ConsentListsPage }) => ConsentListsPage,
          ),
      },
      {
        path: 'duplicates',
        data: { title: 'shell.titles.duplicates' },
        loadComponent: () =>
          import('./enterprises/duplicates-page').then(({ DuplicatesPage }) => DuplicatesPage),
      },
      {
        path: 'duplicates/:enterpriseId/:withEnterpriseId',
        data: { title: 'shell.titles.compare' },
        loadComponent: () =>
          import('./enterprises/compare-page').then(({ ComparePage }) => ComparePage),
      },
      { path: ':enterpriseId', loadChildren: () => import('./enterprise.routes') },
    ],
  },
];

export default routes;
