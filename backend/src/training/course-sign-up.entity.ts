import { Column, Entity } from 'typeorm';

import { SignUp } from '../sign-ups/sign-up.js';

/** That somebody of a firm comes to a course, or waits for a seat. */
@Entity('course_sign_up')
export class CourseSignUp extends SignUp {
  @Column('uuid', { name: 'course_id' }) offerId: string;
}
