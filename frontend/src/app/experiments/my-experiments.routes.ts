import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('experiments')],
    children: [
      {
        path: '',
        loadComponent: () =>
          import('./my-experiments-page').then(({ MyExperimentsPage }) => MyExperimentsPage),
      },
      {
        path: 'new',
        data: { title: 'shell.titles.experiment-new' },
        loadComponent: () => import('./card-page').then(({ CardPage }) => CardPage),
      },
      {
        path: 'experiments/:experimentId',
        loadComponent: () =>
          import('./my-experiment-page').then(({ MyExperimentPage }) => MyExperimentPage),
      },
    ],
  },
];

export default routes;
