import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('growth')],
    children: [
      {
        path: '',
        loadComponent: () => import('./my-growth-page').then(({ MyGrowthPage }) => MyGrowthPage),
      },
      {
        path: ':programmeId/:enterpriseId/sheets/:sheetId',
        data: { title: 'shell.titles.self-assessment', isMine: true },
        loadComponent: () => import('./sheet-page').then(({ SheetPage }) => SheetPage),
      },
      {
        path: ':programmeId/:enterpriseId/results/:instrument',
        data: { title: 'shell.titles.self-assessment-result', isMine: true },
        loadComponent: () => import('./result-page').then(({ ResultPage }) => ResultPage),
      },
    ],
  },
];

export default routes;
