import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('markets')],
    loadComponent: () => import('./my-markets-page').then(({ MyMarketsPage }) => MyMarketsPage),
  },
];

export default routes;
