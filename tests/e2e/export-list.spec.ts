import { expect, test } from '../support/e2e/fixtures.js';
import { flawsOf } from '../support/e2e/look.js';
import { signIn } from '../support/e2e/people.js';

test('the list of firms is taken out as it is filtered, for a Finnish spreadsheet', async ({
  page,
}) => {
  const programmeId = await signIn(page, 'hanna');
  await page.goto(`/programmes/${programmeId}/enterprises?search=Saksikuu`);
  await expect(page.getByRole('link', { name: /Saksikuu/ }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Yritykset' }).click();
  await expect(page.getByRole('menuitem', { name: 'CSV, suomalainen' })).toBeVisible();
  expect(await flawsOf(page)).toEqual([]);
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV, suomalainen' }).click();
  const download = await coming;

  expect(download.suggestedFilename()).toMatch(/^verso-enterprises-\d{4}-\d{2}-\d{2}\.csv$/);
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(Buffer.from(piece));
  const lines = Buffer.concat(pieces).toString('utf8').trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFF[^;]+(;[^;]+)+$/);
  expect(lines.slice(1).every((line) => line.includes('Saksikuu'))).toBe(true);
  expect(lines.length).toBeGreaterThan(1);
  expect(await flawsOf(page)).toEqual([]);
});
