import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('coaching')],
    loadComponent: () => import('./practices-page').then(({ PracticesPage }) => PracticesPage),
  },
];

export default routes;
