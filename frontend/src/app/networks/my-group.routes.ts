import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('networks', 'enterprises', 'meetings')],
    loadComponent: () => import('./my-group-page').then(({ MyGroupPage }) => MyGroupPage),
  },
];

export default routes;
