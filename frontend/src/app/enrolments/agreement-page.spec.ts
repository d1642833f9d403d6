import { provideTranslocoScope } from '@jsverse/transloco';
import type { AgreementView, ConsentsView, EnrolmentView, SetUpView } from '@verso/contract';

import { anEnterprise } from '../enterprises/enterprise-testing';
import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { AgreementPage } from './agreement-page';

const label = { fi: 'Kasvupolut', sv: 'Tillväxtvägar', en: 'Growth paths' };
const partner = (name: string, role: 'lead' | 'partner' | 'funder') => ({
  ...{ organisationId: name, name, kind: 'company', role, share: null, amountCents: null },
  ...{ decisionNumber: null, decidedOn: null, contacts: [] },
});
const SET_UP = {
  ...{ id: 'p1', code: 'ES-KASVU', label, startsOn: '2025-01-01', endsOn: '2027-12-31' },
  partners: [
    partner('Järviranta', 'lead'),
    partner('Linnanlahti', 'partner'),
    partner('Liitto', 'funder'),
  ],
  funding: { fund: 'erdf', line: null },
} as unknown as SetUpView;

const TEXT = { fi: 'Tapaamme kuukausittain.\n\nSe on maksutonta.', sv: null, en: null };
const said = (text: AgreementView['text'] = TEXT): AgreementView => ({
  text,
  saidOn: text && '2026-11-01',
});

const CONSENTS: ConsentsView = {
  items: [
    {
      ...{ purpose: 'sharing-by-name', contactId: null, contactName: null },
      ...{ state: 'given', since: '2026-03-02' },
    },
    {
      ...{ purpose: 'newsletter', contactId: 'c1', contactName: 'Aino Väisänen' },
      ...{ state: 'not-asked', since: null },
    },
  ],
  history: [],
};

const SIGNED = { signedOn: '2026-10-02', signedByName: 'Aino Väisänen' };

async function atAgreement(agreement: AgreementView, signature: EnrolmentView['agreement'] = null) {
  const firm = anEnterprise();
  const page = await openPage({
    routes: [
      {
        path: 'programmes/:programmeId/enterprises/:enterpriseId/agreement',
        component: AgreementPage,
        providers: [provideTranslocoScope('enrolments')],
      },
    ],
    address: '/programmes/p1/enterprises/e1/agreement',
    session: aSessionOf('advisor'),
  });
  const enrolment = { ...firm.enrolment, id: 'n1', agreement: signature };
  await page.answer('GET', '/programmes/p1/enterprises/e1', { ...firm, enrolment });
  await page.answer('GET', '/programmes/p1/set-up', SET_UP);
  await page.answer('GET', '/programmes/p1/enterprises/e1/consents', CONSENTS);
  await page.settle();
  await page.answer('GET', '/programmes/p1/enrolments/n1/agreement', agreement);
  return page;
}

describe('the agreement of a firm', () => {
  it('names both sides and the terms, with lines to sign on', async () => {
    const page = await atAgreement(said());

    expect(page.words).toContain('Kasvupolut 1.1.2025 – 31.12.2027');
    expect(page.words).toContain('PäätoteuttajaJärviranta');
    expect(page.words).toContain('OsatoteuttajaLinnanlahti');
    expect(page.words).not.toContain('Liitto');
    expect(page.words).toContain('Saimaan Soutuveneet Oy 2000000-1');
    expect(page.words).toContain('Tapaamme kuukausittain.Se on maksutonta.');
    expect(page.words).toContain('Ehdot ovat olleet voimassa 1.11.2026 alkaen.');
    expect(page.words).toContain('/privacy/ES-KASVU');
    expect(page.words.match(/Nimen selvennys/g)).toHaveLength(2);
    expect(page.button('Tulosta').hasAttribute('disabled')).toBe(false);
  });

  it('says in which language the terms are, where it is not the reader’s', async () => {
    const page = await atAgreement(said({ fi: null, sv: 'Vi träffas.', en: null }));

    expect(page.element.querySelector('[lang=sv]')?.textContent).toContain('Vi träffas.');
  });

  it('is not printed where the programme has said nothing', async () => {
    const page = await atAgreement(said(null));

    expect(page.words).toContain('Ohjelma ei ole kirjoittanut sopimuksen ehtoja.');
    expect(page.button('Tulosta').hasAttribute('disabled')).toBe(true);
  });

  it('says who has signed, and where nothing had been written by then', async () => {
    const page = await atAgreement(said(null), SIGNED);

    expect(page.words).toContain('Aino Väisänen allekirjoitti sopimuksen 2.10.2026');
    expect(page.words).toContain('Allekirjoituspäivänä ohjelma ei ollut kirjoittanut');
    expect(page.words).not.toContain('Nimen selvennys');
  });

  it('says what data are used for, on which basis, and how consents stand', async () => {
    const page = await atAgreement(said());

    expect(page.words).toContain('Julkinen tehtävä (tietosuoja-asetus 6 artikla 1 e)');
    expect(page.words).toContain('Nimi ryhmän ulkopuolella · Yritys · Annettu 2.3.2026');
  });

  it('has boxes to tick for what was not asked, until it is signed', async () => {
    const page = await atAgreement(said());

    expect(page.words).toMatch(/Uutiskirje · Aino Väisänen\s+Kyllä\s+Ei/);
    expect(page.words).not.toContain('Ei kysytty');
  });

  it('says of a signed one that something was not asked', async () => {
    const page = await atAgreement(said(), SIGNED);

    expect(page.words).toContain('Uutiskirje · Aino Väisänen · Ei kysytty');
  });
});
