/**
 * Does the same for each of several, such as programmes, one after another. One that fails does not
 * keep the others waiting; the job fails with it all the same, so that it is tried again and seen.
 *
 * @param what names the work in the sentence of the error, such as `Retention`
 * @throws Error that says how many of all have failed, with the first reason as its cause
 * @example await eachAlone('Retention', programmeIds, (id) => this.runOne(id));
 */
export async function eachAlone<Item>(
  what: string,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length === 0) return;
  throw new Error(`${what} failed for ${failures.length} of ${items.length}`, {
    cause: failures[0],
  });
}
