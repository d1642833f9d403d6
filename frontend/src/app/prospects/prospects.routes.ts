import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('prospects', 'regions')],
    children: [
      {
        path: '',
        loadComponent: () => import('./prospects-page').then(({ ProspectsPage }) => ProspectsPage),
      },
      {
        path: 'find',
        data: { title: 'shell.titles.prospect-search' },
        loadComponent: () => import('./find-page').then(({ FindPage }) => FindPage),
      },
      {
        path: ':prospectId',
        data: { title: 'shell.titles.prospect' },
        loadComponent: () => import('./prospect-page').then(({ ProspectPage }) => ProspectPage),
      },
    ],
  },
];

export default routes;
