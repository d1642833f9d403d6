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
        path: 'commitments',
        data: { title: 'shell.titles.commitments' },
        loadComponent: () =>
          import('./commitments-page').then(({ CommitmentsPage }) => CommitmentsPage),
      },
      {
        path: 'consortia',
        data: { title: 'shell.titles.consortia' },
        loadComponent: () => import('./consortia-page').then(({ ConsortiaPage }) => ConsortiaPage),
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
