import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';

const routes: Routes = [
  {
    path: '',
    providers: [provideTranslocoScope('training')],
    children: [
      {
        path: '',
        loadComponent: () => import('./courses-page').then(({ CoursesPage }) => CoursesPage),
      },
      {
        path: 'new',
        data: { title: 'shell.titles.new-course' },
        loadComponent: () =>
          import('./course-edit-page').then(({ CourseEditPage }) => CourseEditPage),
      },
      {
        path: ':courseId',
        data: { title: 'shell.titles.course' },
        loadComponent: () => import('./course-page').then(({ CoursePage }) => CoursePage),
      },
      {
        path: ':courseId/edit',
        data: { title: 'shell.titles.course-edit' },
        loadComponent: () =>
          import('./course-edit-page').then(({ CourseEditPage }) => CourseEditPage),
      },
    ],
  },
];

export default routes;
