import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('jobs')],
    loadComponent: () => import('./jobs-page').then(({ JobsPage }) => JobsPage),
  },
];

export default routes;
