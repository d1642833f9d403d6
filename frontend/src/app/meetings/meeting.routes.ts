import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    data: { title: 'shell.titles.meeting-answer' },
    providers: [provideTranslocoScope('meetings')],
    loadComponent: () =>
      import('./meeting-answer-page').then(({ MeetingAnswerPage }) => MeetingAnswerPage),
  },
];

export default routes;
