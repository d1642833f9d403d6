import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('challenges', 'regions')],
    children: [
      {
        path: '',
        loadComponent: () => import('./register-page').then(({ RegisterPage }) => RegisterPage),
      },
      {
        path: 'waiting',
        data: { title: 'shell.titles.challenges-waiting' },
        loadComponent: () => import('./waiting-page').then(({ WaitingPage }) => WaitingPage),
      },
      {
        path: ':sharedChallengeId',
        data: { title: 'shell.titles.shared-challenge' },
        loadComponent: () => import('./shared-page').then(({ SharedPage }) => SharedPage),
      },
    ],
  },
];

export default routes;
