import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('privacy')],
    loadComponent: () => import('./feedback-page').then(({ FeedbackPage }) => FeedbackPage),
  },
];

export default routes;
