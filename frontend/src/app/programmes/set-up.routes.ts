import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('programmes'), provideTranslocoScope('reports')],
    children: [
      {
        path: '',
        loadComponent: () => import('./set-up-page').then(({ SetUpPage }) => SetUpPage),
      },
      {
        path: ':step',
        data: { title: 'shell.titles.set-up', roles: ['manager', 'administrator'] },
        loadComponent: () =>
          import('./set-up-step-page').then(({ SetUpStepPage }) => SetUpStepPage),
      },
    ],
  },
];

export default routes;
