import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('imports', 'enterprises')],
    children: [
      {
        path: '',
        loadComponent: () => import('./imports-page').then(({ ImportsPage }) => ImportsPage),
      },
      {
        path: ':importId',
        data: { title: 'shell.titles.import' },
        loadComponent: () => import('./import-page').then(({ ImportPage }) => ImportPage),
      },
    ],
  },
];

export default routes;
