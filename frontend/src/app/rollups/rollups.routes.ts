import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('rollups')],
    children: [
      {
        path: '',
        loadComponent: () => import('./figures-page').then(({ FiguresPage }) => FiguresPage),
      },
    ],
  },
];

export default routes;
