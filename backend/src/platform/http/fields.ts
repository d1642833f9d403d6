import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  isBusinessId,
  isCalendarDate,
  isMonth,
  normaliseEmail,
  normalisePhone,
  PERSON_LIMITS,
  readBusinessId,
} from '@verso/domain';
import { Transform, Type } from 'class-transformer';
import { isUUID, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';

import { type FieldProblem, problem, writeProblem } from './field-problem.js';

/**
 * Field decorators: each says at once how a field is checked, how it is described in the contract,
 * and with which code it is refused. A field has one check, and a refused field one code.
 */

export interface Presence {
  /** May be left out. */
  readonly optional?: boolean;
  /** May be `null`. */
  readonly nullable?: boolean;
}

export interface FromText {
  /** In a query string, where everything is text. */
  readonly query?: boolean;
}

interface Field extends Presence {
  readonly check: (value: unknown) => FieldProblem | null;
  readonly schema: ApiPropertyOptions;
  readonly read?: (value: unknown) => unknown;
}

function field({ check, schema, read, optional = false, nullable = false }: Field) {
  const isAsked = (value: unknown): boolean =>
    !((optional && value === undefined) || (nullable && value === null));
  const judge = (value: unknown): FieldProblem | null =>
    value === undefined || value === null ? problem('required') : check(value);
  return applyDecorators(
    ...(read ? [Transform(({ value }) => read(value as unknown))] : []),
    ValidateIf((_, value) => isAsked(value)),
    ValidateBy({
      name: 'field',
      validator: {
        validate: (value) => judge(value) === null,
        defaultMessage: (args) => writeProblem(judge(args?.value)),
      },
    }),
    ApiProperty({
      ...schema,
      required: !optional,
      ...(nullable && { nullable }),
    } as ApiPropertyOptions),
  );
}

const textWith =
  (check: (text: string) => FieldProblem | null) =>
  (value: unknown): FieldProblem | null =>
    typeof value === 'string' ? check(value) : problem('not-a-text');

const trim = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** The id of a row. */
export const Id = (presence: Presence = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: { type: 'string', format: 'uuid' },
    check: (value) => (isUUID(value) ? null : problem('not-an-id')),
  });

// What no text of people holds: control characters but for tab and line ends, halves of a character,
// and what turns the direction of all that is written behind it.
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
/** The longest text that is written on one line: names, labels, addresses. */
const LINE_MAX = 254;

/** What is nothing to read: spaces, and what has no width. */
const isBlank = (text: string): boolean => !/[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u.test(text);

const isWritten = (text: string, max: number): boolean =>
  !UNPRINTABLE.test(text) && (max > LINE_MAX || !/[\r\n]/.test(text));

/** A text, without the spaces around it; both limits included. One of up to 254 characters is one line. */
export const Text = ({
  min = 1,
  max = 2_000,
  pattern,
  ...presence
}: Presence & { min?: number; max?: number; pattern?: RegExp } = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: {
      type: 'string',
      minLength: min,
      maxLength: max,
      ...(pattern && { pattern: pattern.source }),
    },
    read: trim,
    check: textWith((text) => {
      if (isBlank(text) && min > 0) return problem('required');
      if (text.length < min) return problem('too-short', { min });
      if (text.length > max) return problem('too-long', { max });
      if (!isWritten(text, max)) return problem('format');
      return pattern && !pattern.test(text) ? problem('format') : null;
    }),
  });

/** A secret as typed: not trimmed. */
export const Password = ({ min = 1, max = 200 } = {}): PropertyDecorator =>
  field({
    schema: { type: 'string', format: 'password', minLength: min, maxLength: max },
    check: textWith((text) => {
      if (text === '') return problem('required');
      if (text.length < min) return problem('too-short', { min });
      return text.length > max ? problem('too-long', { max }) : null;
    }),
  });

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function checkNumber(value: unknown, { min, max }: Bounds): FieldProblem | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return problem('not-a-number');
  if (min !== undefined && value < min) return problem('too-small', { min });
  return max !== undefined && value > max ? problem('too-large', { max }) : null;
}

const numberFrom = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() !== '' ? Number(value) : value;

const boundsSchema = ({ min, max }: Bounds) => ({
  ...(min !== undefined && { minimum: min }),
  ...(max !== undefined && { maximum: max }),
});

/** A whole number, both bounds included. */
export const WholeNumber = ({
  min,
  max,
  query = false,
  ...presence
}: Bounds & Presence & FromText = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: { type: 'integer', ...boundsSchema({ min, max }) },
    ...(query && { read: numberFrom }),
    check: (value) =>
      typeof value === 'number' && Number.isFinite(value) && !Number.isSafeInteger(value)
        ? problem('not-whole')
        : checkNumber(value, { min, max }),
  });

/** A number with decimals, both bounds included. A share is `Decimal({ min: 0, max: 1 })`. */
export const Decimal = ({ min, max, ...presence }: Bounds & Presence = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: { type: 'number', ...boundsSchema({ min, max }) },
    check: (value) => checkNumber(value, { min, max }),
  });

/** One of a list of codes, which gets its name in the contract. */
export const OneOf = (
  name: string,
  values: readonly string[],
  presence: Presence = {},
): PropertyDecorator =>
  field({
    ...presence,
    schema: { enum: [...values], enumName: name },
    check: (value) =>
      values.includes(value as string)
        ? null
        : problem('not-one-of', { allowed: values.join(', ') }),
  });

export interface DayBounds {
  /** The first day that is taken, and the last. */
  readonly first?: string;
  readonly last?: string;
}

/** No firm here is older. */
const FIRST_DAY = '1800-01-01';

/** Bounds of a day to come that people are to plan for: typed with a digit too many it is refused. */
export const PLANNED: DayBounds = { first: '2000-01-01', last: '2099-12-31' };

/** A calendar date, `YYYY-MM-DD`. */
export const CalendarDate = ({
  first = FIRST_DAY,
  last = '9999-12-31',
  ...presence
}: Presence & DayBounds = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: { type: 'string', format: 'date' },
    check: textWith((text) => {
      if (!isCalendarDate(text)) return problem('not-a-date');
      return first <= text && text <= last ? null : problem('date.out-of-range', { first, last });
    }),
  });

/** A month, `YYYY-MM`. */
export const Month = (presence: Presence = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
    check: textWith((text) => (isMonth(text) ? null : problem('not-a-month'))),
  });

/** A list of months, `YYYY-MM`. */
export const MonthList = (presence: Presence = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: { type: 'array', items: { type: 'string', pattern: '^\\d{4}-\\d{2}$' } },
    check: (value) =>
      checkList(value, {}, (item) =>
        typeof item === 'string' && isMonth(item) ? null : problem('not-a-month'),
      ),
  });

/** An instant in UTC, ISO 8601. */
export const Instant = (presence: Presence = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: { type: 'string', format: 'date-time' },
    check: textWith((text) => (Number.isNaN(Date.parse(text)) ? problem('not-an-instant') : null)),
  });

/** An e-mail address, in the form it is stored in. */
export const Email = (presence: Presence = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: { type: 'string', format: 'email', maxLength: PERSON_LIMITS.email.max },
    read: (value) => (typeof value === 'string' ? (normaliseEmail(value) ?? value.trim()) : value),
    check: textWith((text) => {
      if (text === '') return problem('required');
      return normaliseEmail(text) === null ? problem('email.format') : null;
    }),
  });

/** A telephone number, in the form it is stored in. */
export const Phone = (presence: Presence = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: { type: 'string', maxLength: PERSON_LIMITS.phone.max },
    read: (value) => (typeof value === 'string' ? (normalisePhone(value) ?? value.trim()) : value),
    check: textWith((text) => (normalisePhone(text) === null ? problem('phone.format') : null)),
  });

const businessIdOf = (value: unknown): unknown => {
  const reading = typeof value === 'string' ? readBusinessId(value) : null;
  return reading?.ok ? reading.businessId : value;
};

const checkBusinessId = textWith((text) => {
  const reading = readBusinessId(text);
  return isBusinessId(text) || reading.ok ? null : problem(reading.code);
});

/** A Finnish Business ID with a right check digit, in the form it is stored in. */
export const BusinessId = (presence: Presence = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: { type: 'string', pattern: '^\\d{7}-\\d$' },
    read: businessIdOf,
    check: checkBusinessId,
  });

const readBusinessIds = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item: unknown) => businessIdOf(item)) : value;

/** A list of Business IDs, at most `max` of them, in the form they are stored in. */
export const BusinessIdList = ({ min = 0, max = 1_000, ...presence }: Bounds & Presence = {}) =>
  field({
    ...presence,
    schema: { type: 'array', items: { type: 'string', pattern: '^\\d{7}-\\d$' } },
    read: readBusinessIds,
    check: (value) => checkList(value, { min, max }, checkBusinessId),
  });

/** Yes or no. */
export const Flag = ({ query = false, ...presence }: Presence & FromText = {}): PropertyDecorator =>
  field({
    ...presence,
    schema: { type: 'boolean' },
    ...(query && {
      read: (value) => (value === 'true' ? true : value === 'false' ? false : value),
    }),
    check: (value) => (typeof value === 'boolean' ? null : problem('not-a-flag')),
  });

type Class = new () => object;

/** An object of another class. */
export const Nested = (type: () => Class, presence: Presence = {}): PropertyDecorator =>
  applyDecorators(
    Type(type),
    ValidateNested(),
    field({
      ...presence,
      // the description library knows a factory by its name, which must be 'type'
      schema: { type: () => type() },
      check: (value) =>
        typeof value === 'object' && !Array.isArray(value) ? null : problem('not-an-object'),
    }),
  );

/** A list of objects of another class, at most `max` of them. */
export const ListOf = (
  type: () => Class,
  { min = 0, max = 1_000, ...presence }: Bounds & Presence = {},
): PropertyDecorator =>
  applyDecorators(
    Type(type),
    ValidateNested({ each: true }),
    field({
      ...presence,
      schema: { type: () => type(), isArray: true },
      check: (value) =>
        checkList(value, { min, max }, (item) =>
          typeof item === 'object' && item !== null && !Array.isArray(item)
            ? null
            : problem('not-an-object'),
        ),
    }),
  );

/** A list of ids, at most `max` of them. */
export const IdList = ({ min = 0, max = 1_000, ...presence }: Bounds & Presence = {}) =>
  field({
    ...presence,
    schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
    check: (value) =>
      checkList(value, { min, max }, (item) => (isUUID(item) ? null : problem('not-an-id'))),
  });

/** A list of codes of a list that only the database knows. */
export const CodesOf = (
  pattern: RegExp,
  { min = 0, max = 1_000, ...presence }: Bounds & Presence,
) =>
  field({
    ...presence,
    schema: { type: 'array', items: { type: 'string', pattern: pattern.source } },
    check: (value) =>
      checkList(value, { min, max }, (item) =>
        typeof item === 'string' && pattern.test(item) ? null : problem('format'),
      ),
  });

/** A list of codes, as a person can choose several of. */
export const CodeList = (name: string, values: readonly string[], presence: Presence = {}) =>
  field({
    ...presence,
    schema: { enum: [...values], enumName: name, isArray: true },
    check: (value) =>
      checkList(value, {}, (item) =>
        values.includes(item as string)
          ? null
          : problem('not-one-of', { allowed: values.join(', ') }),
      ),
  });

function checkList(
  value: unknown,
  { min = 0, max = 1_000 }: Bounds,
  checkItem: (item: unknown) => FieldProblem | null,
): FieldProblem | null {
  if (!Array.isArray(value)) return problem('not-a-list');
  if (value.length < min) return problem('too-few', { min });
  if (value.length > max) return problem('too-many', { max });
  for (const item of value) {
    const found = checkItem(item);
    if (found) return found;
  }
  return null;
}

/** Anything JSON, described only: for answers that carry a document of their own. */
export const Json = (presence: Presence = {}): PropertyDecorator =>
  field({ ...presence, schema: { type: 'object', additionalProperties: true }, check: () => null });
