import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('innovations')],
    children: [
      {
        path: '',
        loadComponent: () =>
          import('./innovation-overview-page').then(
            ({ InnovationOverviewPage }) => InnovationOverviewPage,
          ),
      },
      {
        path: 'forums',
        data: { title: 'shell.titles.forums' },
        loadComponent: () => import('./forums-page').then(({ ForumsPage }) => ForumsPage),
      },
    ],
  },
];

export default routes;
