import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

import { staffOfProgramme, staffOrOwnGroup } from './staff-or-own-group';

const routes: Routes = [
  {
    path: '',
    canActivate: [staffOrOwnGroup],
    runGuardsAndResolvers: 'always',
    providers: [
      provideTranslocoScope('networks', 'enterprises', 'regions', 'meetings', 'coaching'),
    ],
    children: [
      {
        path: '',
        loadComponent: () => import('./networks-page').then(({ NetworksPage }) => NetworksPage),
      },
      {
        path: 'new',
        data: { title: 'shell.titles.network-new' },
        loadComponent: () =>
          import('./network-new-page').then(({ NetworkNewPage }) => NetworkNewPage),
      },
      {
        path: 'month',
        data: { title: 'shell.titles.month' },
        loadComponent: () => import('../meetings/month-page').then(({ MonthPage }) => MonthPage),
      },
      {
        path: 'adoption',
        canActivate: [staffOfProgramme],
        data: { title: 'shell.titles.adoption' },
        loadComponent: () => import('./adoption-page').then(({ AdoptionPage }) => AdoptionPage),
      },
      {
        path: ':networkId',
        children: [
          {
            path: '',
            loadComponent: () => import('./network-page').then(({ NetworkPage }) => NetworkPage),
          },
          {
            path: 'edit',
            canActivate: [staffOfProgramme],
            data: { title: 'shell.titles.network-edit' },
            loadComponent: () =>
              import('./network-edit-page').then(({ NetworkEditPage }) => NetworkEditPage),
          },
          {
            path: 'add',
            canActivate: [staffOfProgramme],
            data: { title: 'shell.titles.network-add' },
            loadComponent: () =>
              import('./members-add-page').then(({ MembersAddPage }) => MembersAddPage),
          },
          { path: 'meetings', loadChildren: () => import('../meetings/meetings.routes') },
          {
            path: 'coaching',
            data: { title: 'shell.titles.coaching' },
            loadComponent: () =>
              import('../coaching/coaching-page').then(({ CoachingPage }) => CoachingPage),
          },
        ],
      },
    ],
  },
];

export default routes;
