import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('accounts', 'privacy')],
    children: [
      {
        path: '',
        loadComponent: () => import('./people-page').then(({ PeoplePage }) => PeoplePage),
      },
      {
        path: 'new',
        data: { title: 'shell.titles.invite' },
        loadComponent: () => import('./invite-page').then(({ InvitePage }) => InvitePage),
      },
    ],
  },
];

export default routes;
