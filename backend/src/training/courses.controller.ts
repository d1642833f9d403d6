import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import type { Page } from '../platform/http/page.js';
import {
  ChangeCourseRequest,
  CompleteCourseRequest,
  CourseRow,
  CoursesQuery,
  CourseView,
  MoveCourseRequest,
  PlanCourseRequest,
} from './courses.dto.js';
import { CoursesService } from './courses.service.js';

/** Courses of a programme, as its staff make them. */
@ApiTags('training')
@Controller('programmes/:programmeId/courses')
export class CoursesController {
  constructor(private readonly courses: CoursesService) {}

  @Get()
  @Allow('training.read')
  @AnswersPage(CourseRow)
  listCourses(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: CoursesQuery,
  ): Promise<Page<CourseRow>> {
    return this.courses.list(actor, programmeId, query);
  }

  @Post()
  @Allow('training.record')
  @Answers(CourseView, { status: 201 })
  planCourse(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: PlanCourseRequest,
  ): Promise<CourseView> {
    return this.courses.plan(actor, programmeId, request);
  }

  @Get(':courseId')
  @Allow('training.read')
  @Answers(CourseView)
  readCourse(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('courseId') courseId: string,
  ): Promise<CourseView> {
    return this.courses.read(actor, { programmeId, courseId });
  }

  @Post(':courseId/change')
  @Allow('training.record')
  @Answers(CourseView)
  changeCourse(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('courseId') courseId: string,
    @Body() request: ChangeCourseRequest,
  ): Promise<CourseView> {
    return this.courses.change(actor, { programmeId, courseId }, request);
  }

  @Post(':courseId/move')
  @Allow('training.record')
  @Answers(CourseView)
  moveCourse(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('courseId') courseId: string,
    @Body() request: MoveCourseRequest,
  ): Promise<CourseView> {
    return this.courses.move(actor, { programmeId, courseId }, request);
  }

  @Post(':courseId/completions')
  @Allow('training.record')
  @Answers(CourseView)
  completeCourse(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('courseId') courseId: string,
    @Body() { evidence }: CompleteCourseRequest,
  ): Promise<CourseView> {
    return this.courses.complete(actor, { programmeId, courseId }, evidence);
  }
}
