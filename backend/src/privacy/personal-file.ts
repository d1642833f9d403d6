import type { LocalisedText } from '@verso/domain';

/** The rows of one table that are about somebody, under the name that people know it by. */
export interface FilePart {
  readonly table: string;
  readonly title: LocalisedText;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Everything held about a person or a firm. */
export interface PersonalFile {
  readonly about: 'person' | 'enterprise';
  readonly id: string;
  readonly madeAt: string;
  readonly parts: readonly FilePart[];
  /** A sole trader's firms, programme by programme. */
  readonly enterprises: readonly {
    readonly programmeId: string;
    readonly enterpriseId: string;
    readonly parts: readonly FilePart[];
  }[];
}
