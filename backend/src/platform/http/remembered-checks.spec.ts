import {
  getMetadataStorage,
  IsInt,
  IsString,
  type MetadataStorage,
  validateSync,
} from 'class-validator';

import { rememberChecks } from './remembered-checks.js';

class Question {
  @IsString() readonly text!: string;
}
class LongQuestion extends Question {
  @IsInt() readonly limit!: number;
}

const refused = (value: object): string[] => validateSync(value).map(({ property }) => property);

describe('remembered checks', () => {
  beforeAll(() => rememberChecks(getMetadataStorage()));

  it.each(['first', 'again'])('are those of the class and of the one above it, %s', () => {
    expect(refused(Object.assign(new LongQuestion(), { text: 1, limit: 'a' })).sort()).toEqual([
      'limit',
      'text',
    ]);
    expect(refused(Object.assign(new LongQuestion(), { text: 'a', limit: 1 }))).toEqual([]);
    expect(refused(Object.assign(new Question(), { text: 1 }))).toEqual(['text']);
  });

  it('are gathered once a class and way of asking', () => {
    const gathered: unknown[] = [];
    const storage = {
      getTargetValidationMetadatas: (...asked: unknown[]) => {
        gathered.push(asked);
        return [];
      },
    } as unknown as MetadataStorage;
    rememberChecks(storage);
    rememberChecks(storage);
    for (const name of ['', '', 'other'])
      storage.getTargetValidationMetadatas(Question, name, false, false);

    expect(gathered).toEqual([
      [Question, '', false, false],
      [Question, 'other', false, false],
    ]);
  });

  it('are not remembered of what is no class', () => {
    let gathered = 0;
    const storage = {
      getTargetValidationMetadatas: () => {
        gathered += 1;
        return [];
      },
    } as unknown as MetadataStorage;
    rememberChecks(storage);
    const sent = 'constructor' as unknown as typeof Question;
    storage.getTargetValidationMetadatas(sent, '', false, false);
    storage.getTargetValidationMetadatas(sent, '', false, false);

    expect(gathered).toBe(2);
  });
});
