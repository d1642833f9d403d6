import type { Browser, Locator, Page } from '@playwright/test';

import { expect } from './fixtures.js';
import { whole } from './look.js';
import { signIn, type Who } from './people.js';

/** A mail as whoever it is for reads it. */
export interface ReadMail {
  readonly subject: string;
  readonly text: string;
  /** Where its one link leads. */
  readonly link: string;
}

interface Wanted {
  /** Part of the row: the address it went to, its subject, or both. */
  readonly to: string;
  readonly subject: string;
}

/**
 * Reads a mail on the page that keeps mails where no mail server is set, in a window of its own:
 * an administrator sees every mail, staff those of their programme.
 */
export async function readMail(browser: Browser, who: Who, wanted: Wanted): Promise<ReadMail> {
  const page = await browser.newPage();
  try {
    await openMails(page, await signIn(page, who));
    await waitFor(page, rowOf(page, wanted));
    return await readHere(page, wanted);
  } finally {
    await page.close();
  }
}

/** Reads a mail that is on the page of mails. */
export async function readHere(page: Page, wanted: Wanted): Promise<ReadMail> {
  await rowOf(page, wanted).getByRole('link').first().click();
  return readOpen(page);
}

/** The newest mail first, as the page has it. */
export function rowOf(page: Page, { to, subject }: Wanted): Locator {
  return page.getByRole('row').filter({ hasText: to }).filter({ hasText: subject }).first();
}

/** Mails are made by the worker, so a row may come a moment later. */
export async function waitFor(page: Page, row: Locator): Promise<void> {
  const state = async () => {
    await page.reload();
    await whole(page);
    return (await row.count()) === 0 ? 'not there' : row.innerText();
  };
  await expect.poll(state, { timeout: 30_000 }).toContain('Säilytetty täällä');
}

async function openMails(page: Page, programmeId: string): Promise<void> {
  await page.goto(programmeId === '' ? '/mails' : `/programmes/${programmeId}/mails`);
}

async function readOpen(page: Page): Promise<ReadMail> {
  const link = page.getByRole('link', { name: 'Avaa viestin linkki' });
  await expect(link).toBeVisible();
  const body = page.frameLocator('iframe').locator('body');
  await expect(body).toContainText('Verso');
  return {
    subject: await page.getByRole('heading', { level: 1 }).innerText(),
    text: await body.innerText(),
    link: (await link.getAttribute('href')) ?? '',
  };
}

/** The six digits that a mail names. */
export function codeIn({ text }: ReadMail): string {
  const code = /\b(\d{3})\s?(\d{3})\b/.exec(text);
  if (!code) throw new Error(`No code in: ${text}`);
  return `${code[1]}${code[2]}`;
}
