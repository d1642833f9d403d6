import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('system', 'mails')],
    loadComponent: () => import('./system-page').then(({ SystemPage }) => SystemPage),
  },
];

export default routes;
