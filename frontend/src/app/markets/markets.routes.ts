import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('markets', 'regions')],
    loadComponent: () =>
      import('./export-overview-page').then(({ ExportOverviewPage }) => ExportOverviewPage),
  },
];

export default routes;
