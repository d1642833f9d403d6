import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [
      provideTranslocoScope(
        ...['worklists', 'enterprises', 'experiments', 'support', 'mails'],
        ...['growth', 'challenges', 'innovations', 'markets'],
      ),
    ],
    loadComponent: () => import('./my-timeline-page').then(({ MyTimelinePage }) => MyTimelinePage),
  },
];

export default routes;
