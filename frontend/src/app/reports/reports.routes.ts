import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('reports')],
    children: [
      {
        path: '',
        loadComponent: () => import('./review-page').then(({ ReviewPage }) => ReviewPage),
      },
    ],
  },
];

export default routes;
