import type { SetUpView, SupportView } from '@verso/contract';
import { addDays, helsinkiDate } from '@verso/domain';

import enterpriseRoutes from '../enterprises.routes';
import { anEnterprise } from '../enterprises/enterprise-testing';
import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { aSupport, aSupportItem, someAid } from './support-testing';

const FIRM = '/programmes/p1/enterprises/e1';
const SET_UP = {
  label: { fi: 'Kasvupolut', sv: 'Tillväxtvägar', en: 'Growth paths' },
  partners: [
    { name: 'Järviranta', role: 'lead' },
    { name: 'Liitto', role: 'funder' },
  ],
  funding: { fund: 'erdf', line: null },
} as unknown as SetUpView;

async function atPaper(address: string, support: SupportView) {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/enterprises', children: enterpriseRoutes }],
    address: `${FIRM}/support/${address}`,
    session: aSessionOf('advisor'),
  });
  await page.answer('GET', FIRM, anEnterprise());
  await page.answer('GET', '/programmes/p1/set-up', SET_UP);
  await page.answer('GET', `${FIRM}/support`, support);
  return page;
}

describe('the letter of a decision', () => {
  it('tells the amount, its legal basis and the day it frees up', async () => {
    const page = await atPaper('s2/letter', aSupport({ items: [someAid()] }));

    expect(page.words).toMatch(/Saimaan Soutuveneet Oy vähämerkityksistä .* tukea 5\s000 €\./);
    expect(page.words).toContain('MyöntäjäJärviranta');
    expect(page.words).toContain('Komission asetus (EU) 2023/2831');
    expect(page.words).toContain('Se vapautuu 2.11.2029.');
    expect(page.words).toContain('Euroopan unionin osarahoittama');
    expect(page.button('Tulosta').hasAttribute('disabled')).toBe(false);
  });

  it('is written in another language than its reader’s, whole', async () => {
    const page = await atPaper('s2/letter?lang=sv', aSupport({ items: [someAid()] }));
    const paper = page.element.querySelector('article');

    expect(paper?.lang).toBe('sv');
    expect(paper?.textContent).toContain('Beslut om stöd av mindre betydelse');
    expect(paper?.textContent).toContain('Tillväxtvägar');
    expect(paper?.textContent).toContain('Medfinansieras av Europeiska unionen');
    expect(page.words).toContain('Tulosta');
  });

  it.each([
    ['is none for what is no aid', aSupportItem({ id: 's2' }), 'ei ole vähämerkityksistä tukea'],
    [
      ...(['is none once the record is annulled'] as const),
      someAid({ annulledAt: '2026-11-05T08:00:00Z', annulReason: 'Väärä yritys' }),
      'mitätöity 5.11.2026',
    ],
  ])('%s', async (_, item, why) => {
    const page = await atPaper('s2/letter', aSupport({ items: [item] }));

    expect(page.words).toContain(why);
    expect(page.words).not.toContain('Allekirjoitus');
    expect(page.button('Tulosta').hasAttribute('disabled')).toBe(true);
  });
});

describe('the form of a declaration', () => {
  it('asks for other aid and linked firms, and knows what this programme has granted', async () => {
    const today = helsinkiDate(Date.now());
    const old = someAid({ id: 's3', title: 'Vanha tuki', givenOn: addDays(today, -1200) });
    const items = [someAid({ givenOn: today }), old];
    const page = await atPaper('declaration', aSupport({ items }));

    expect(page.words).toMatch(/enintään 300\s000 € kolmen vuoden aikana/);
    expect(page.words).toContain('Verkkokaupan perustaminen');
    expect(page.words).not.toContain('Vanha tuki');
    expect(page.words).toContain('omistaa enemmistön toisen äänistä');
    expect(page.words).toContain('Nimen selvennys');
  });
});
