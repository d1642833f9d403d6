import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('audit')],
    loadComponent: () => import('./audit-page').then(({ AuditPage }) => AuditPage),
  },
];

export default routes;
