import { inject, Injectable } from '@angular/core';
import type {
  ChangeCourseRequest,
  CourseRow,
  CourseView,
  MoveCourseRequest,
  OwnCoursesView,
  PlanCourseRequest,
  SignUpRequest,
  SignUpView,
} from '@verso/contract';
import type { OfferState, CourseWay, TrainingSkill } from '@verso/domain';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';
import type { FirmPath } from './training-api';

/** A course of a programme. */
export interface CoursePath {
  readonly programmeId: string;
  readonly courseId: string;
}

/** What a list of courses is narrowed to. */
export interface CourseFilter {
  readonly state: OfferState | null;
  readonly skill: TrainingSkill | null;
  readonly way: CourseWay | null;
}

@Injectable({ providedIn: 'root' })
export class CoursesApi {
  private readonly api = inject(ApiClient);

  list(
    programmeId: string,
    query: CourseFilter & { readonly after: string | null },
    signal?: AbortSignal,
  ): Promise<Page<CourseRow>> {
    return this.api.get(`/programmes/${programmeId}/courses`, { query: { ...query }, signal });
  }

  read(path: CoursePath, signal?: AbortSignal): Promise<CourseView> {
    return this.api.get(of(path), { signal });
  }

  plan(programmeId: string, request: PlanCourseRequest): Promise<CourseView> {
    return this.api.post(`/programmes/${programmeId}/courses`, request);
  }

  change(path: CoursePath, request: ChangeCourseRequest): Promise<CourseView> {
    return this.api.post(`${of(path)}/change`, request);
  }

  move(path: CoursePath, request: MoveCourseRequest): Promise<CourseView> {
    return this.api.post(`${of(path)}/move`, request);
  }

  /** Records a completion for each who attended. */
  complete(path: CoursePath, evidence: string): Promise<CourseView> {
    return this.api.post(`${of(path)}/completions`, { evidence });
  }

  /** Courses for one's own firms. */
  async mine(signal?: AbortSignal): Promise<readonly OwnCoursesView[]> {
    const { items } = await this.api.get<{ items: OwnCoursesView[] }>('/my/courses', { signal });
    return items;
  }

  signUp(path: FirmPath, request: SignUpRequest): Promise<SignUpView> {
    return this.api.post(ofFirm(path), request);
  }

  withdraw(path: FirmPath, signUpId: string): Promise<void> {
    return this.api.post(`${ofFirm(path)}/${signUpId}/withdraw`, {});
  }

  mark(path: FirmPath, signUpId: string, attended: boolean | null): Promise<CourseView> {
    return this.api.post(`${ofFirm(path)}/${signUpId}/attendance`, { attended });
  }
}

const of = ({ programmeId, courseId }: CoursePath) =>
  `/programmes/${programmeId}/courses/${courseId}`;
const ofFirm = ({ programmeId, enterpriseId }: FirmPath) =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}/course-sign-ups`;
