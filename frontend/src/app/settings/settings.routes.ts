import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('settings')],
    loadComponent: () => import('./settings-page').then(({ SettingsPage }) => SettingsPage),
  },
];

export default routes;
