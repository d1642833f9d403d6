import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('gatherings', 'training')],
    children: [
      {
        path: '',
        loadComponent: () =>
          import('./gatherings-page').then(({ GatheringsPage }) => GatheringsPage),
      },
      {
        path: 'new',
        data: { title: 'shell.titles.new-gathering' },
        loadComponent: () =>
          import('./gathering-edit-page').then(({ GatheringEditPage }) => GatheringEditPage),
      },
      {
        path: ':gatheringId',
        data: { title: 'shell.titles.gathering' },
        loadComponent: () => import('./gathering-page').then(({ GatheringPage }) => GatheringPage),
      },
      {
        path: ':gatheringId/edit',
        data: { title: 'shell.titles.gathering-edit' },
        loadComponent: () =>
          import('./gathering-edit-page').then(({ GatheringEditPage }) => GatheringEditPage),
      },
      {
        path: ':gatheringId/tables',
        data: { title: 'shell.titles.gathering-tables' },
        loadComponent: () => import('./tables-page').then(({ TablesPage }) => TablesPage),
      },
    ],
  },
];

export default routes;
