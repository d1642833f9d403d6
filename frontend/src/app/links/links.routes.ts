import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('links')],
    loadComponent: () => import('./links-page').then(({ LinksPage }) => LinksPage),
  },
];

export default routes;
