import type { Routes } from '@angular/router';

const routes: Routes = [
  {
    path: '',
    data: { title: 'shell.titles.meetings' },
    children: [
      {
        path: '',
        loadComponent: () => import('./meetings-page').then(({ MeetingsPage }) => MeetingsPage),
      },
      {
        path: 'new',
        data: { title: 'shell.titles.meeting-new' },
        loadComponent: () =>
          import('./meeting-new-page').then(({ MeetingNewPage }) => MeetingNewPage),
      },
      {
        path: ':meetingId',
        loadComponent: () => import('./meeting-page').then(({ MeetingPage }) => MeetingPage),
      },
      {
        path: ':meetingId/edit',
        data: { title: 'shell.titles.meeting-edit' },
        loadComponent: () =>
          import('./meeting-edit-page').then(({ MeetingEditPage }) => MeetingEditPage),
      },
      {
        path: ':meetingId/sheet',
        data: { title: 'shell.titles.meeting-sheet' },
        loadComponent: () => import('./sheet-page').then(({ SheetPage }) => SheetPage),
      },
    ],
  },
];

export default routes;
