import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('mails')],
    children: [
      { path: '', loadComponent: () => import('./mails-page').then(({ MailsPage }) => MailsPage) },
      {
        path: ':mailId',
        loadComponent: () => import('./mail-page').then(({ MailPage }) => MailPage),
      },
    ],
  },
];

export default routes;
