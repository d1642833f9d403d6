import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('training')],
    loadComponent: () => import('./training-page').then(({ TrainingPage }) => TrainingPage),
  },
];

export default routes;
