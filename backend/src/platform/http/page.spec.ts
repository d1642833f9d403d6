import { AppError } from '../errors/app-error.js';
import { pageOf, readCursor, writeCursor } from './page.js';

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
