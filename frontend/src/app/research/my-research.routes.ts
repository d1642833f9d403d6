import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('research')],
    loadComponent: () => import('./my-research-page').then(({ MyResearchPage }) => MyResearchPage),
  },
];

export default routes;
