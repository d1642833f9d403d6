import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('webhooks')],
    children: [
      {
        path: '',
        loadComponent: () => import('./webhooks-page').then(({ WebhooksPage }) => WebhooksPage),
      },
      {
        path: 'new',
        data: { title: 'shell.titles.webhook-new' },
        loadComponent: () =>
          import('./webhook-new-page').then(({ WebhookNewPage }) => WebhookNewPage),
      },
      {
        path: ':webhookId',
        data: { title: 'shell.titles.webhook' },
        loadComponent: () => import('./webhook-page').then(({ WebhookPage }) => WebhookPage),
      },
    ],
  },
];

export default routes;
