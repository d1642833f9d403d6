import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

/** Pages that anybody reads. */
export const privacyNoticeRoutes: Routes = [
  {
    path: '',
    data: { title: 'shell.titles.privacy' },
    providers: [provideTranslocoScope('privacy')],
    children: [
      {
        path: '',
        loadComponent: () => import('./notices-page').then(({ NoticesPage }) => NoticesPage),
      },
      {
        path: ':code',
        loadComponent: () => import('./notice-page').then(({ NoticePage }) => NoticePage),
      },
    ],
  },
];

export const accessibilityRoutes: Routes = [
  {
    path: '',
    data: { title: 'shell.titles.accessibility' },
    providers: [provideTranslocoScope('privacy')],
    loadComponent: () =>
      import('./accessibility-page').then(({ AccessibilityPage }) => AccessibilityPage),
  },
];
