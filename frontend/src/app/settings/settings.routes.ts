import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('settings', 'privacy')],
    children: [
      {
        path: '',
        loadComponent: () => import('./settings-page').then(({ SettingsPage }) => SettingsPage),
      },
      {
        path: 'account',
        data: { title: 'shell.titles.close-account' },
        loadComponent: () =>
          import('../privacy/close-account-page').then(({ CloseAccountPage }) => CloseAccountPage),
      },
      {
        path: 'access-tokens',
        data: { title: 'shell.titles.access-tokens' },
        loadComponent: () =>
          import('./access-tokens-page').then(({ AccessTokensPage }) => AccessTokensPage),
      },
      {
        path: 'second-step',
        data: { title: 'shell.titles.second-step' },
        loadComponent: () =>
          import('./second-step-page').then(({ SecondStepPage }) => SecondStepPage),
      },
    ],
  },
];

export default routes;
