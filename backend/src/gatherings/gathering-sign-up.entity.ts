import { Column, Entity } from 'typeorm';

import { SignUp } from '../sign-ups/sign-up.js';

/** That somebody of a firm comes to a network event, or waits for a seat. */
@Entity('gathering_sign_up')
export class GatheringSignUp extends SignUp {
  @Column('uuid', { name: 'gathering_id' }) offerId: string;
}
