import { AppError } from '../errors/app-error.js';
import { isDayAndId, isInstantAndId, pageOf, readCursor, writeCursor } from './page.js';

describe('a cursor', () => {
  it.each([[['Äänekoski', 'id-1']], [[null, 3]], [['"quoted", [text]', '']]])(
    'comes back as it was: %j',
    (values) => {
      expect(readCursor(writeCursor(values), values.length)).toEqual(values);
    },
  );

  it('is absent on the first page', () => {
    expect(readCursor(undefined, 2)).toBeNull();
  });

  it.each([
    ['no cursor at all', 'hello'],
    ['another list’s', writeCursor(['one'])],
    ['an object', Buffer.from('{"length":2}').toString('base64url')],
    ['objects in it', Buffer.from('[{},{}]').toString('base64url')],
  ])('is refused when it is %s', (_, text) => {
    expect(() => readCursor(text, 2)).toThrow(AppError);
  });
});

describe('the key of a list by a day or an instant', () => {
  const ID = '01900000-0000-7000-8000-000000000001';

  it.each(['2026-02-28', '2024-02-29', '9999-12-31'])('is the day %s', (day) => {
    expect(isDayAndId([day, ID])).toBe(true);
  });

  it.each(['2026-02-31', '0000-01-01', '2026-1-1', '2026-02-28T10:00:00Z', '', null, 7])(
    'is no such day as %j',
    (day) => {
      expect(isDayAndId([day, ID])).toBe(false);
    },
  );

  it.each([
    '2026-02-28T10:00:00.000Z',
    '2026-02-28T10:00:00.123456+00:00',
    '2026-07-01T10:00:00+03:00',
  ])('is the instant %s', (at) => {
    expect(isInstantAndId([at, ID])).toBe(true);
  });

  it.each([
    ...['2026-02-31T10:00:00Z', '2026-02-28', '0000-01-01T00:00:00Z', '2026-02-28T25:00:00Z'],
    ...['2026-02-28T10:00:00+20:00', '+275760-09-13T00:00:00.000Z', 'yesterday', null],
  ])('is no such instant as %j', (at) => {
    expect(isInstantAndId([at, ID])).toBe(false);
    expect(isInstantAndId(['2026-02-28T10:00:00Z', 'not an id'])).toBe(false);
  });
});

describe('pageOf', () => {
  const rows = [{ id: 1 }, { id: 2 }, { id: 3 }];

  it('points to the next page from the last row shown', () => {
    const page = pageOf(rows, 2, ({ id }) => [id]);

    expect(page.items).toEqual([{ id: 1 }, { id: 2 }]);
    expect(readCursor(page.next ?? '', 1)).toEqual([2]);
  });

  it('ends when there is no row more', () => {
    expect(pageOf(rows, 3, ({ id }) => [id]).next).toBeNull();
    expect(pageOf([], 3, () => [1])).toEqual({ items: [], next: null });
  });
});
