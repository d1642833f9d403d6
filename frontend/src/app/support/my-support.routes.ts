import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('support')],
    loadComponent: () => import('./my-support-page').then(({ MySupportPage }) => MySupportPage),
  },
];

export default routes;
