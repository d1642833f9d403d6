import type { ErasureView } from '@verso/contract';

import { type OpenPage, openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './erasures.routes';

const PATH = '/erasures/e1';
const REFUSE = `${PATH}/refuse`;
const OPEN: ErasureView = {
  ...{ id: 'e1', subject: 'enterprise', state: 'open', name: 'Tmi Kaisla' },
  ...{ personId: null, programmeId: 'p1', enterpriseId: 'f1' },
  programmeLabel: { fi: 'Kasvu', sv: 'Tillväxt', en: 'Growth' },
  ...{ requestedAt: '2026-11-01T08:00:00Z', requestedByName: 'Marjut', dueOn: '2026-12-01' },
  ...{ settledAt: null, refusal: null, confirmation: 'Tmi Kaisla', proof: null },
  isTakingPart: false,
  ahead: { tables: [], keptUntil: null, legalBasis: null },
};

async function opened(over: Partial<ErasureView> = {}): Promise<OpenPage> {
  const page = await openPage({
    routes: [{ path: 'erasures', children: routes }],
    address: PATH,
    session: aSessionOf('manager'),
  });
  await page.answer('GET', PATH, { ...OPEN, ...over });
  return page;
}

describe('refusing a request for erasure', () => {
  afterEach(() => {
    document.querySelectorAll('.cdk-overlay-container').forEach((layer) => layer.remove());
  });
  const dialog = (): string => document.querySelector('mat-dialog-container')?.textContent ?? '';
  const choose = async (page: OpenPage, reason: string): Promise<void> => {
    await page.type('Syy', reason);
    await page.press('Hylkää pyyntö');
  };
  /** An answer in the dialog; it is heard once the dialog has gone from sight. */
  const say = async (page: OpenPage, answer: string): Promise<void> => {
    const buttons = [...document.querySelectorAll<HTMLElement>('mat-dialog-container button')];
    buttons.find(({ textContent }) => textContent.trim() === answer)?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.settle();
  };

  it('has no reason until one is chosen, and is not sent without', async () => {
    const page = await opened();
    expect(page.field('Syy').value).toBe('');

    await page.press('Hylkää pyyntö');

    expect(dialog()).toBe('');
    expect(page.field('Syy').getAttribute('aria-invalid')).toBe('true');
    page.expectNone(REFUSE);
  });

  it('is asked about once more, and left where that is called off', async () => {
    const page = await opened();
    await choose(page, 'not-theirs');

    expect(dialog()).toContain('Hylätäänkö pyyntö?');
    expect(dialog()).toContain('Tiedot eivät koske pyytäjää');
    page.expectNone(REFUSE);
    await say(page, 'Peruuta');
    page.expectNone(REFUSE);
  });

  it('is sent with the reason once it is confirmed', async () => {
    const page = await opened();
    await choose(page, 'not-theirs');
    await say(page, 'Hylkää pyyntö');

    const { request } = await page.answer('POST', REFUSE, null, 204);
    expect(request.body).toEqual({ reason: 'not-theirs' });
    await page.answer('GET', PATH, {
      ...OPEN,
      state: 'refused',
      refusal: 'not-theirs',
      ahead: null,
    });
    expect(page.words).toContain('Tiedot eivät koske pyytäjää');
  });
});

describe('a firm that still takes part', () => {
  it('is said to have to leave first, before anything is typed', async () => {
    const page = await opened({ isTakingPart: true });

    expect(page.words).toContain('Yritys on vielä mukana ohjelmassa');
    expect(page.element.querySelector('app-confirm-form')).toBeNull();
    const link = page.element.querySelector<HTMLAnchorElement>('ui-notice a');
    expect(link?.getAttribute('href')).toBe('/programmes/p1/enterprises/f1');
  });

  it('is confirmed by typing once it has left', async () => {
    const page = await opened();

    expect(page.words).not.toContain('Yritys on vielä mukana');
    expect(page.element.querySelector('app-confirm-form')).not.toBeNull();
  });
});
