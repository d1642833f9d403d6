import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('enterprises')],
    loadComponent: () => import('./my-size-page').then(({ MySizePage }) => MySizePage),
  },
];

export default routes;
