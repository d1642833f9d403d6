import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('programmes')],
    loadComponent: () =>
      import('./programme-new-page').then(({ ProgrammeNewPage }) => ProgrammeNewPage),
  },
];

export default routes;
