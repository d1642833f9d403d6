import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [
      provideTranslocoScope(
        'worklists',
        'networks',
        'enrolments',
        'enterprises',
        'privacy',
        'webhooks',
      ),
    ],
    loadComponent: () => import('./worklist-page').then(({ WorklistPage }) => WorklistPage),
  },
];

export default routes;
