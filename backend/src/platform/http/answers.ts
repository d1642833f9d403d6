import { applyDecorators, Header, HttpCode } from '@nestjs/common';
import { ApiResponse, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';

type Class = abstract new (...args: never[]) => object;

interface AnswerOptions {
  readonly status?: 200 | 201 | 202;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** The answer is an object of this class. `Built`: already JSON text, made by Postgres. */
export const Answers = (view: Class, { status = 200 }: AnswerOptions = {}): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    ApiResponse({ status, type: view as new () => object }),
    Header('content-type', JSON_TYPE),
  );

/** The answer is `{ items: View[] }`: a whole list. */
export const AnswersList = (view: Class): MethodDecorator => answersItems(view, {});

/** The answer is `{ items: View[], next }`: a page of a list. */
export const AnswersPage = (view: Class): MethodDecorator =>
  answersItems(view, { next: { type: 'string', nullable: true } });

/** No body. */
export const AnswersNothing = (status: 201 | 202 | 204 = 204): MethodDecorator =>
  applyDecorators(HttpCode(status), ApiResponse({ status }));

function answersItems(view: Class, more: Record<string, object>): MethodDecorator {
  const items = { type: 'array', items: { $ref: getSchemaPath(view) } };
  const schema = {
    type: 'object',
    required: ['items', ...Object.keys(more)],
    properties: { items, ...more },
  };
  return applyDecorators(
    HttpCode(200),
    ApiExtraModels(view),
    ApiResponse({ status: 200, schema }),
    Header('content-type', JSON_TYPE),
  );
}
