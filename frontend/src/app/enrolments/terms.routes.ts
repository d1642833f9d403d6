import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('enrolments', 'enterprises')],
    loadComponent: () => import('./terms-page').then(({ TermsPage }) => TermsPage),
  },
];

export default routes;
