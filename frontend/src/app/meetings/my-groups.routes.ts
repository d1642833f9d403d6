import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('meetings')],
    loadComponent: () => import('./my-groups-page').then(({ MyGroupsPage }) => MyGroupsPage),
  },
];

export default routes;
