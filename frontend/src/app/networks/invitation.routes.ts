import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    data: { title: 'shell.titles.invitation' },
    providers: [provideTranslocoScope('networks')],
    loadComponent: () => import('./invitation-page').then(({ InvitationPage }) => InvitationPage),
  },
];

export default routes;
