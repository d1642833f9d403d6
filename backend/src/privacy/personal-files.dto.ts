import { type Language, LANGUAGES } from '@verso/domain';

import { Id, Instant, Json, ListOf, Nested, OneOf, Text } from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

/** The language of the printed page; the reader's own when nothing is said. */
export class FilePageQuery {
  @OneOf('Language', LANGUAGES, { optional: true }) readonly language?: Language;
}

/** One row as it stands in its table: what is in it differs from table to table. */
export class FilePartView {
  @Text() readonly table!: string;
  @Nested(() => LocalisedText) readonly title!: LocalisedText;
  @Json() readonly rows!: object;
}

export class FileOfFirmView {
  @Id() readonly programmeId!: string;
  @Id() readonly enterpriseId!: string;
  @ListOf(() => FilePartView) readonly parts!: FilePartView[];
}

export class PersonalFileView {
  @OneOf('ErasureSubject', ['person', 'enterprise']) readonly about!: string;
  @Id() readonly id!: string;
  @Instant() readonly madeAt!: string;
  @ListOf(() => FilePartView) readonly parts!: FilePartView[];
  @ListOf(() => FileOfFirmView) readonly enterprises!: FileOfFirmView[];
}
