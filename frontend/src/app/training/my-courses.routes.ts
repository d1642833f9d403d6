import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('training')],
    loadComponent: () => import('./my-courses-page').then(({ MyCoursesPage }) => MyCoursesPage),
  },
];

export default routes;
