import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('innovations')],
    loadComponent: () =>
      import('./my-innovations-page').then(({ MyInnovationsPage }) => MyInnovationsPage),
  },
];

export default routes;
