import { Module } from '@nestjs/common';

import { SignUpsModule } from '../sign-ups/sign-ups.module.js';
import { CourseSignUpsController } from './course-sign-ups.controller.js';
import { CourseSignUpsRepository } from './course-sign-ups.repository.js';
import { CourseSignUpsService } from './course-sign-ups.service.js';
import { CoursesController } from './courses.controller.js';
import { CoursesRepository } from './courses.repository.js';
import { CoursesService } from './courses.service.js';
import { TrainingController } from './training.controller.js';
import { TrainingPlanController } from './training-plan.controller.js';
import { TrainingPlanRepository } from './training-plan.repository.js';
import { TrainingPlanService } from './training-plan.service.js';
import { TrainingRepository } from './training.repository.js';
import { TrainingService } from './training.service.js';

/** Training that people of firms plan and complete, and the courses that a programme offers them. */
@Module({
  imports: [SignUpsModule],
  controllers: [
    ...[TrainingController, CoursesController, CourseSignUpsController],
    TrainingPlanController,
  ],
  providers: [
    ...[CourseSignUpsRepository, CourseSignUpsService, CoursesRepository, CoursesService],
    ...[TrainingRepository, TrainingService, TrainingPlanRepository, TrainingPlanService],
  ],
  exports: [CourseSignUpsService, CoursesService, TrainingPlanService, TrainingService],
})
export class TrainingModule {}
