import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('privacy')],
    children: [
      {
        path: '',
        loadComponent: () => import('./erasures-page').then(({ ErasuresPage }) => ErasuresPage),
      },
      {
        path: ':erasureId',
        loadComponent: () => import('./erasure-page').then(({ ErasurePage }) => ErasurePage),
      },
    ],
  },
];

export default routes;
