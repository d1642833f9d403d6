import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('enrolments')],
    loadComponent: () => import('./my-consents-page').then(({ MyConsentsPage }) => MyConsentsPage),
  },
];

export default routes;
