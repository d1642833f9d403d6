import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('research')],
    children: [
      {
        path: '',
        loadComponent: () =>
          import('./research-desk-page').then(({ ResearchDeskPage }) => ResearchDeskPage),
      },
      {
        path: 'partners',
        data: { title: 'shell.titles.research-partners' },
        loadComponent: () =>
          import('./research-partners-page').then(
            ({ ResearchPartnersPage }) => ResearchPartnersPage,
          ),
      },
    ],
  },
];

export default routes;
