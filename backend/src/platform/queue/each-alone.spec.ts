import { eachAlone } from './each-alone.js';

describe('eachAlone', () => {
  it('does the work for each, in order', async () => {
    const done: number[] = [];

    await eachAlone('Counting', [1, 2, 3], (item) => Promise.resolve(void done.push(item)));

    expect(done).toEqual([1, 2, 3]);
  });

  it('goes on where one fails, and fails in the end with the first reason', async () => {
    const done: number[] = [];
    const work = (item: number): Promise<void> =>
      item % 2 === 0
        ? Promise.reject(new Error(`no ${item}`))
        : Promise.resolve(void done.push(item));

    const all = eachAlone('Counting', [1, 2, 3, 4, 5], work);

    await expect(all).rejects.toMatchObject({
      message: 'Counting failed for 2 of 5',
      cause: new Error('no 2'),
    });
    expect(done).toEqual([1, 3, 5]);
  });

  it('has nothing to do for none', async () => {
    await expect(eachAlone('Counting', [], () => Promise.reject(new Error()))).resolves.toBe(
      undefined,
    );
  });
});
