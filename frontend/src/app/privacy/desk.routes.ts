import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

/** The manager's desk of one programme. */
const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('privacy')],
    children: [
      {
        path: '',
        loadComponent: () => import('./desk-page').then(({ DeskPage }) => DeskPage),
      },
      {
        path: 'notice',
        data: { title: 'shell.titles.privacy-notice' },
        loadComponent: () =>
          import('./notice-edit-page').then(({ NoticeEditPage }) => NoticeEditPage),
      },
    ],
  },
];

export default routes;
