import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];
type Nodes = Violations[number]['nodes'];
type How = Parameters<AxeBuilder['options']>[0];

/** What one looks for: colours, all but colours, or both. */
export type Sight = 'everything' | 'words' | 'colours';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that look at colours, which take longer than all others together. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The rule that looks at the sizes of what is touched. */
const TARGETS = 'target-size';

// No rule of these wants files fetched a second time, and waiting for them may never end.
const ALWAYS: How = { resultTypes: ['violations'], preload: false };
const HOW: Readonly<Record<Sight, How>> = {
  everything: { ...ALWAYS, runOnly: LEVELS },
  words: {
    ...{ ...ALWAYS, runOnly: LEVELS },
    rules: Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }])),
  },
  colours: { ...ALWAYS, runOnly: { type: 'rule', values: OF_COLOURS } },
};
const WORDS = resolve(import.meta.dirname, '../../../frontend/public/i18n');
/** A key of the words (`session.email.heading`), or a place in them that nothing was put into. */
const KEY = new RegExp(`\\b(${readdirSync(WORDS).join('|')})(\\.[a-z0-9-]+)+\\b|\\{\\{`, 'g');

/** Waits until a page shows what it is for: its heading, and nothing that is still on its way. */
export async function whole(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('ui-skeleton')).toHaveCount(0);
}

/** Everything that is wrong with the page as it stands, each in a line of its own. */
export async function flawsOf(page: Page, sight: Sight = 'everything'): Promise<string[]> {
  // What is said in passing lies over whatever is below it, for a few seconds.
  await expect(page.locator('mat-snack-bar-container')).toHaveCount(0);
  await still(page);
  const flaws = await barriers(page, HOW[sight]);
  if (sight === 'colours') return flaws;
  return [...flaws, ...(await overhangs(page)), ...(await strayKeys(page))];
}

/**
 * Waits until every colour has changed: between two schemes nothing can be told from the other. What
 * inherits a colour begins to change when its parent has ended, so it is asked again until nothing moves;
 * what would move for ever is waited for no longer than the rounds last.
 */
function still(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let round = 0; round < 20; round += 1) {
      await new Promise(requestAnimationFrame);
      const all = document.getAnimations().filter(({ playState }) => playState === 'running');
      if (all.length === 0) return;
      const ended = Promise.allSettled(all.map(({ finished }) => finished));
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 500))]);
    }
  });
}

async function barriers(page: Page, how: How): Promise<string[]> {
  const violations = await withoutCovered(page, how, await violationsOf(page, how));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, help, target.join(' '), failureSummary?.replace(/\s+/g, ' ')].join(' | '),
    ),
  );
}

async function violationsOf(page: Page, how: How): Promise<Violations> {
  return (await lookAgain(page, how)) ?? (await lookFirst(page, how));
}

/**
 * Whatever stands still on the screen half covers something, wherever the page happens to be scrolled.
 * So each target that is found too small is brought to the middle, as far as the page lets it, and is a
 * flaw where it is too small there as well: one that nobody can bring out from under a bar stays one.
 */
async function withoutCovered(page: Page, how: How, found: Violations): Promise<Violations> {
  const kept: Violations = [];
  for (const one of found) {
    const nodes = one.id === TARGETS ? await smallInTheMiddle(page, how, one.nodes) : one.nodes;
    if (nodes.length > 0) kept.push({ ...one, nodes });
  }
  return kept;
}

async function smallInTheMiddle(page: Page, how: How, nodes: Nodes): Promise<Nodes> {
  const small: Nodes = [];
  for (const node of nodes) {
    const place = node.target.join(' ');
    await page
      .locator(place)
      .first()
      .evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const again = (await violationsOf(page, how)).filter(({ id }) => id === TARGETS);
    if (again.some((one) => one.nodes.some(({ target }) => target.join(' ') === place))) {
      small.push(node);
    }
  }
  return small;
}

/** Brings axe into the page, and into each frame of it. */
async function lookFirst(page: Page, how: How): Promise<Violations> {
  const builder = new AxeBuilder({ page }).options(how).setLegacyMode();
  return (await builder.analyze()).violations;
}

/** With the axe that is in the page already: bringing it takes longer than looking. */
function lookAgain(page: Page, how: How): Promise<Violations | null> {
  return page.evaluate(async (wanted) => {
    const { axe } = window as {
      axe?: { run(wanted: object): Promise<{ violations: Violations }> };
    };
    return axe ? (await axe.run(wanted)).violations : null;
  }, how);
}

/** What makes the whole page scroll sideways. */
function overhangs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const juts = (one: Element) => one.getBoundingClientRect().right > clientWidth + 1;
    const names = [...document.body.querySelectorAll('*')]
      .filter((one) => juts(one) && ![...one.children].some(juts))
      .map((one) => `${one.tagName} ${one.textContent.trim().slice(0, 40)}`);
    return [`sideways | ${scrollWidth} in ${clientWidth} | ${names.slice(-5).join(', ')}`];
  });
}

/** Keys where words should be, also where only some people read or hear them. */
async function strayKeys(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const spoken = ['aria-label', 'placeholder', 'title', 'alt'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.innerText, ...spoken].join('\n');
  });
  return [...new Set(texts.match(KEY))].map((key) => `key | ${key}`);
}
