import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

import { signedOut } from './guards';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('session')],
    children: [
      {
        path: '',
        pathMatch: 'full',
        data: { title: 'shell.titles.sign-in' },
        canActivate: [signedOut],
        loadComponent: () => import('./sign-in-page').then(({ SignInPage }) => SignInPage),
      },
      {
        path: 'link',
        data: { title: 'shell.titles.sign-in' },
        loadComponent: () =>
          import('./sign-in-link-page').then(({ SignInLinkPage }) => SignInLinkPage),
      },
    ],
  },
];

export default routes;
