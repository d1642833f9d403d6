import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('gatherings', 'training')],
    loadComponent: () =>
      import('./my-gatherings-page').then(({ MyGatheringsPage }) => MyGatheringsPage),
  },
];

export default routes;
