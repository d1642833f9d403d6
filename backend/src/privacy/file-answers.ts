import { applyDecorators, Header } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';

import { Answers } from '../platform/http/answers.js';
import { PersonalFileView } from './personal-files.dto.js';

/** The file as JSON, under a name of its own. */
export const AnswersFile = (name: string): MethodDecorator =>
  applyDecorators(
    Answers(PersonalFileView),
    Header('content-disposition', `attachment; filename="${name}.json"`),
  );

/** The file as a page to read and print. */
export const AnswersPrintedPage = (): MethodDecorator =>
  applyDecorators(
    Header('content-type', 'text/html; charset=utf-8'),
    ApiProduces('text/html'),
    ApiResponse({ status: 200, schema: { type: 'string' } }),
  );
