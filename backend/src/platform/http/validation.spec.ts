import 'reflect-metadata';

import { AppError } from '../errors/app-error.js';
import {
  BusinessId,
  CalendarDate,
  CodeList,
  Decimal,
  Email,
  Flag,
  Id,
  IdList,
  Instant,
  ListOf,
  Month,
  Nested,
  OneOf,
  Phone,
  Text,
  WholeNumber,
} from './fields.js';
import { validationPipe } from './validation.js';

class Inner {
  @Text({ min: 2, max: 5 }) readonly text!: string;
}

class Everything {
  @Id({ optional: true }) readonly id?: string;
  @Text({ optional: true, min: 2, max: 5, pattern: /^[a-z]+$/ }) readonly text?: string;
  @Text({ optional: true, max: 100 }) readonly line?: string;
  @WholeNumber({ optional: true, min: 1, max: 9 }) readonly whole?: number;
  @WholeNumber({ optional: true, query: true }) readonly fromText?: number;
  @Decimal({ optional: true, min: 0, max: 1 }) readonly share?: number;
  @OneOf('Colour', ['red', 'blue'], { optional: true }) readonly colour?: string;
  @CalendarDate({ optional: true, nullable: true }) readonly day?: string | null;
  @Month({ optional: true }) readonly month?: string;
  @Instant({ optional: true }) readonly at?: string;
  @Email({ optional: true }) readonly email?: string;
  @Phone({ optional: true }) readonly phone?: string;
  @BusinessId({ optional: true }) readonly businessId?: string;
  @Flag({ optional: true }) readonly flag?: boolean;
  @Nested(() => Inner, { optional: true }) readonly inner?: Inner;
  @ListOf(() => Inner, { optional: true, max: 2 }) readonly list?: Inner[];
  @IdList({ optional: true, min: 1 }) readonly ids?: string[];
  @CodeList('Colour', ['red', 'blue'], { optional: true }) readonly colours?: string[];
}

class Required {
  @Text() readonly text!: string;
  @CalendarDate({ nullable: true }) readonly day!: string | null;
}

const pipe = validationPipe();
const read = (body: object, metatype: new () => object = Everything) =>
  pipe.transform(body, { type: 'body', metatype });

async function errorsOf(body: object, metatype?: new () => object) {
  const error: unknown = await read(body, metatype).catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error('It was not refused');
  return error.fields.map(({ path, code, params }) => ({ path, code, ...params }));
}

describe('a field', () => {
  it.each([
    ['id', 'x', { code: 'not-an-id' }],
    ['text', 7, { code: 'not-a-text' }],
    ['text', '  ', { code: 'required' }],
    ['text', 'a', { code: 'too-short', min: 2 }],
    ['text', 'abcdef', { code: 'too-long', max: 5 }],
    ['text', 'ABC', { code: 'format' }],
    ['line', 'a\u0007b', { code: 'format' }],
    ['line', 'a\u202eb', { code: 'format' }],
    ['line', 'a\nb', { code: 'format' }],
    ['whole', '5', { code: 'not-a-number' }],
    ['whole', 1.5, { code: 'not-whole' }],
    ['whole', 0, { code: 'too-small', min: 1 }],
    ['whole', 10, { code: 'too-large', max: 9 }],
    ['fromText', '5x', { code: 'not-a-number' }],
    ['share', 1.01, { code: 'too-large', max: 1 }],
    ['colour', 'green', { code: 'not-one-of', allowed: 'red, blue' }],
    ['day', '2026-02-30', { code: 'not-a-date' }],
    ['month', '2026-13', { code: 'not-a-month' }],
    ['at', 'noon', { code: 'not-an-instant' }],
    ['email', 'a@b', { code: 'email.format' }],
    ['phone', '12', { code: 'phone.format' }],
    ['businessId', '0112038-8', { code: 'business-id.check-digit' }],
    ['businessId', '123', { code: 'business-id.format' }],
    ['flag', 'true', { code: 'not-a-flag' }],
    ['inner', [], { code: 'not-an-object' }],
    ['list', {}, { code: 'not-a-list' }],
    ['list', [[]], { code: 'not-an-object' }],
    ['list', [{ text: 'ab' }, { text: 'ab' }, { text: 'ab' }], { code: 'too-many', max: 2 }],
    ['ids', [], { code: 'too-few', min: 1 }],
    ['ids', ['x'], { code: 'not-an-id' }],
    ['colours', ['green'], { code: 'not-one-of', allowed: 'red, blue' }],
    ['unknown', 1, { code: 'unknown-field' }],
    ['constructor', { x: 1 }, { code: 'unknown-field' }],
    ['toString', 'x', { code: 'unknown-field' }],
  ])('%s refuses %j', async (path, value, refusal) => {
    expect(await errorsOf({ [path]: value })).toEqual([{ path, ...refusal }]);
  });

  it('inside another is named by its whole path', async () => {
    const errors = await errorsOf({ inner: { text: 'a' }, list: [{ text: 'ab' }, { more: 1 }] });

    expect(errors).toEqual([
      { path: 'inner.text', code: 'too-short', min: 2 },
      { path: 'list.1.more', code: 'unknown-field' },
      { path: 'list.1.text', code: 'required' },
    ]);
  });

  it('is asked for by name: what every object has is no field, at no depth', async () => {
    const sent = JSON.parse('{"inner": {"text": "ab", "__proto__": {"isAdmin": true}}}') as object;

    expect(await errorsOf(sent)).toEqual([{ path: 'inner.__proto__', code: 'unknown-field' }]);
  });

  it('is refused when it is nested without end', async () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown[];

    const [error] = await errorsOf({ ids: deep });

    expect(error).toMatchObject({ code: 'unknown-field' });
    expect(error!.path.length).toBeLessThan(100);
  });

  it('is asked for when it may not be left out; null counts only where it may be null', async () => {
    expect(await errorsOf({}, Required)).toEqual([
      { path: 'text', code: 'required' },
      { path: 'day', code: 'required' },
    ]);
    expect(await read({ text: 'x', day: null }, Required)).toEqual({ text: 'x', day: null });
  });

  it('arrives in the form it is stored in', async () => {
    const given = {
      text: ' abc ',
      fromText: '12',
      email: ' Aino@Kahvila.FI',
      phone: '040 123 4567',
      businessId: '01120389',
    };

    expect(await read(given)).toEqual({
      text: 'abc',
      fromText: 12,
      email: 'aino@kahvila.fi',
      phone: '+358401234567',
      businessId: '0112038-9',
    });
  });
});
