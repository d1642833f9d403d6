import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('challenges')],
    loadComponent: () =>
      import('./my-challenges-page').then(({ MyChallengesPage }) => MyChallengesPage),
  },
];

export default routes;
