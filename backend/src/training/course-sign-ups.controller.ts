import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { MarkAttendanceRequest, SignUpView } from '../sign-ups/sign-ups.dto.js';
import { CourseSignUpsService } from './course-sign-ups.service.js';
import { CourseView, OwnCoursesView, SignUpRequest } from './courses.dto.js';

const SIGN_UPS = 'programmes/:programmeId/enterprises/:enterpriseId/course-sign-ups';

/** People of firms who come to courses. */
@ApiTags('training')
@Controller()
export class CourseSignUpsController {
  constructor(private readonly signUps: CourseSignUpsService) {}

  @Get('my/courses')
  @Allow('training.own')
  @AnswersList(OwnCoursesView)
  async listOwnCourses(@Acting() actor: PersonActor): Promise<{ items: OwnCoursesView[] }> {
    return { items: await this.signUps.listOwn(actor) };
  }

  @Post(SIGN_UPS)
  @Allow('training.sign-up')
  @Answers(SignUpView, { status: 201 })
  signUp(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: SignUpRequest,
  ): Promise<SignUpView> {
    return this.signUps.signUp(actor, { programmeId, enterpriseId }, request);
  }

  @Post(`${SIGN_UPS}/:signUpId/withdraw`)
  @Allow('training.sign-up')
  @AnswersNothing()
  withdrawSignUp(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('signUpId') signUpId: string,
  ): Promise<void> {
    return this.signUps.withdraw(actor, { programmeId, enterpriseId, signUpId });
  }

  @Post(`${SIGN_UPS}/:signUpId/attendance`)
  @Allow('training.record')
  @Answers(CourseView)
  markAttendance(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('signUpId') signUpId: string,
    @Body() { attended }: MarkAttendanceRequest,
  ): Promise<CourseView> {
    return this.signUps.markAttendance(actor, { programmeId, enterpriseId, signUpId }, attended);
  }
}
