import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('programmes')],
    loadComponent: () => import('./programmes-page').then(({ ProgrammesPage }) => ProgrammesPage),
  },
];

export default routes;
