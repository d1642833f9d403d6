import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('experiments')],
    children: [
      { path: '', loadComponent: () => import('./board-page').then(({ BoardPage }) => BoardPage) },
      {
        path: 'new',
        data: { title: 'shell.titles.experiment-new' },
        loadComponent: () => import('./card-page').then(({ CardPage }) => CardPage),
      },
      {
        path: ':experimentId',
        loadComponent: () =>
          import('./experiment-page').then(({ ExperimentPage }) => ExperimentPage),
      },
      {
        path: ':experimentId/edit',
        data: { title: 'shell.titles.experiment-edit' },
        loadComponent: () => import('./card-edit-page').then(({ CardEditPage }) => CardEditPage),
      },
      {
        path: ':experimentId/close',
        data: { title: 'shell.titles.experiment-close' },
        loadComponent: () => import('./close-page').then(({ ClosePage }) => ClosePage),
      },
    ],
  },
];

export default routes;
