import { type Language, LANGUAGES, PERSON_LIMITS } from '@verso/domain';

import { Email, Id, Instant, OneOf, Text } from '../platform/http/fields.js';

/** Who is to look after the group. */
export class CoordinatorRequest {
  @Text(PERSON_LIMITS.name) readonly name!: string;
  @Email() readonly email!: string;
  /** Of the mail that tells her. */
  @OneOf('Language', LANGUAGES) readonly language!: Language;
}

export class CoordinatorCreatedView {
  @Id() readonly id!: string;
}

/** Somebody who looks after the group, or did; by the name that the programme wrote. */
export class CoordinatorView {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  /** Null once it has been erased. */
  @Text({ nullable: true }) readonly email!: string | null;
  @Instant() readonly since!: string;
  /** Null while she does. */
  @Instant({ nullable: true }) readonly until!: string | null;
}
