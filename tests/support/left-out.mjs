/**
 * Says in one line what this machine lacks and what is not tested because of it. `npm test` shows
 * such lines even when everything passes.
 * @param {string} what
 */
export function leftOut(what) {
  process.stderr.write(`Skipped: ${what}\n`);
}
