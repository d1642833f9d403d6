import type { SupportView } from '@verso/contract';
import { addDays, helsinkiDate } from '@verso/domain';

import enterpriseRoutes from '../enterprises.routes';
import { anEnterprise } from '../enterprises/enterprise-testing';
import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { aRoom, aSupport, aSupportItem, someAid } from './support-testing';

const FIRM = '/programmes/p1/enterprises/e1';
const SUPPORT = `${FIRM}/support`;
const DECLARATIONS = `${FIRM}/de-minimis/declarations`;
const today = () => helsinkiDate(Date.now());

const KNOWN = aRoom({
  ...{ state: 'known', missing: [], usedCents: 8_760_000, roomCents: 21_240_000 },
  lines: [
    {
      ...{ source: 'declaration', grantedOn: '2025-03-01', label: 'Järvi-Suomen yritystuki' },
      ...{ cents: 8_760_000, freesOn: '2028-03-01' },
    },
  ],
});

async function atSupport(support: SupportView) {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/enterprises', children: enterpriseRoutes }],
    address: SUPPORT,
    session: aSessionOf('advisor'),
  });
  const read = async (view: SupportView) => {
    await page.answer('GET', FIRM, anEnterprise());
    await page.answer('GET', SUPPORT, view);
  };
  await read(support);
  return { page, read };
}

describe('the support of a firm', () => {
  it('is none until somebody records it, and the room is not told without its grounds', async () => {
    const { page } = await atSupport(aSupport());

    expect(page.words).toContain('Tukea ei ole vielä kirjattu');
    expect(page.words).toContain('Tilaa ei voi laskea');
    expect(page.words).toContain('Puuttuu yrityksen vakuutus.');
    expect(page.words).toContain('Puuttuu keskusrekisterin tarkistus.');
    expect(page.words).not.toMatch(/Tilaa on \d/);
  });

  it('tells the room with its arithmetic and its lines', async () => {
    const { page } = await atSupport(aSupport({ room: KNOWN }));

    expect(page.words).toMatch(/Tilaa on 212\s400 €/);
    expect(page.words).toMatch(/300\s000 € − 87\s600 €, kun mukaan lasketaan tuki 23\.11\.2023/);
    expect(page.words).toContain('Vakuutus: Järvi-Suomen yritystuki');
    expect(page.words).toContain('1.3.2028');
  });

  it('asks for the room by another regulation', async () => {
    const { page } = await atSupport(aSupport());
    await page.press('Maatalous');
    await page.answer('GET', FIRM, anEnterprise());
    const { request } = await page.answer('GET', SUPPORT, aSupport());

    expect(request.params.get('regulation')).toBe('agriculture');
    expect(page.url).toBe(`${SUPPORT}?regulation=agriculture`);
  });

  it('is recorded as hours, without an amount where it is no aid', async () => {
    const { page, read } = await atSupport(aSupport());
    await page.press('Kirjaa tuki');
    await page.type('Mitä annettiin', ' Hinnoittelu ');
    await page.type('Tunnit', '1,5');
    await page.press('Tallenna tuki');
    const { request } = await page.answer('POST', SUPPORT, aSupportItem(), 201);
    await read(aSupport({ items: [aSupportItem()], hours: 2 }));

    expect(request.body).toEqual({
      ...{ kind: 'advice', title: 'Hinnoittelu', givenOn: today(), hours: 1.5 },
      ...{ aidCents: null, regulation: null },
    });
    expect(page.words).toContain('Kassajärjestelmän valinta');
    expect(page.words).toContain('Yhteensä 2 h');
  });

  it('asks the amount of aid, and says the arithmetic where it does not fit', async () => {
    const { page } = await atSupport(aSupport({ room: KNOWN }));
    await page.press('Kirjaa tuki');
    await page.type('Mitä annettiin', 'Verkkokauppa');
    await page.tick('Tämä on vähämerkityksistä tukea');
    await page.press('Tallenna tuki');
    page.expectNone(`${SUPPORT}/none`);
    expect(page.field('Tuen määrä').getAttribute('aria-invalid')).toBe('true');
    await page.type('Tuen määrä', '250 000,50');
    await page.press('Tallenna tuki');
    const params = {
      ...{ ceilingCents: 30_000_000, usedCents: 8_760_000 },
      ...{ roomCents: 21_240_000, aidCents: 25_000_050, on: '2026-11-22' },
    };
    const { request } = await page.answer(
      ...(['POST', SUPPORT, { status: 409, code: 'de-minimis.above', params }, 409] as const),
    );

    expect(request.body).toMatchObject({ aidCents: 25_000_050, regulation: 'general' });
    expect(page.words).toMatch(/250\s000,50 € on enemmän kuin tilaa on/);
    expect(page.words).toMatch(
      /212\s400 € \(300\s000 € − 87\s600 €\), kun katsotaan päivää 22\.11\.2026/,
    );
    expect(page.field('Tuen määrä').value).toBe('250 000,50');
  });

  it('is not given on a day that has not come', async () => {
    const { page } = await atSupport(aSupport());
    await page.press('Kirjaa tuki');
    await page.type('Mitä annettiin', 'Hinnoittelu');
    await page.type('Päivä', addDays(today(), 2));
    await page.press('Tallenna tuki');

    expect(page.words).toContain('Päivä on vasta tulossa');
  });

  it('keeps what was typed when the session ends', async () => {
    const { page, read } = await atSupport(aSupport());
    await page.press('Kirjaa tuki');
    await page.type('Mitä annettiin', 'Hinnoittelu');
    await page.comeBackAs(aSessionOf('advisor'));
    await read(aSupport());
    await page.press('Kirjaa tuki');

    expect(page.field('Mitä annettiin').value).toBe('Hinnoittelu');
  });
});

describe('the declaration of a firm', () => {
  it('is written row by row, and sent in cents', async () => {
    const { page, read } = await atSupport(aSupport());
    await page.press('Kirjaa vakuutus');
    await page.type('Allekirjoittaja', 'Aino Väisänen');
    await page.press('Lisää yritys');
    await page.type('Y-tunnus 1', '0112038-8');
    await page.press('Lisää tuki');
    await page.type('Myönnetty', '2025-03-01');
    await page.type('Määrä', '7 600,50');
    await page.press('Tallenna vakuutus');
    expect(page.words).toContain('Tarkistusnumero ei täsmää');
    await page.type('Y-tunnus 1', '112038-9');
    await page.type('Myöntäjä', 'Järvi-Suomen yritystuki');
    await page.press('Tallenna vakuutus');
    const { request } = await page.answer('POST', DECLARATIONS, {}, 201);
    await read(aSupport());

    expect(request.body).toEqual({
      ...{ declaredOn: today(), signedBy: 'Aino Väisänen', linkedBusinessIds: ['0112038-9'] },
      aid: [
        {
          ...{ grantedOn: '2025-03-01', grantor: 'Järvi-Suomen yritystuki' },
          ...{ cents: 760_050, regulation: 'general' },
        },
      ],
    });
    expect(page.words).not.toContain('Tallenna vakuutus');
  });

  it('begins with what the last one said, and is signed anew', async () => {
    const declaration = {
      ...{ id: 'd1', declaredOn: '2025-12-01', signedBy: 'Aino Väisänen', recordedAt: '' },
      linkedBusinessIds: ['0112038-9', '2331972-7'],
      aid: [],
    };
    const { page } = await atSupport(aSupport({ declaration }));
    expect(page.words).toContain('Vakuutus 1.12.2025: Aino Väisänen');
    await page.press('Kirjaa vakuutus');
    await page.press('Poista Y-tunnus 1');

    expect(page.field('Y-tunnus 1').value).toBe('2331972-7');
    expect(page.field('Allekirjoittaja').value).toBe('');
  });
});

it('a check of the register without any aid is a check', async () => {
  const { page } = await atSupport(aSupport());
  await page.press('Kirjaa rekisteritarkistus');
  await page.press('Tallenna tarkistus');
  const { request } = await page.answer('POST', `${FIRM}/de-minimis/checks`, {}, 201);

  expect(request.body).toEqual({ checkedOn: today(), aid: [] });
});

describe('a line of the ledger', () => {
  it('reminds of the register until the aid is there', async () => {
    const { page, read } = await atSupport(aSupport({ items: [someAid()], aidCents: 500_000 }));
    expect(page.words).toContain('Viemättä keskusrekisteriin');
    await page.press('Merkitse viedyksi');
    await page.press('Merkitse viedyksi');
    expect(page.words).not.toContain('Milloin tuki vietiin');
    await page.press('Merkitse viedyksi');
    page.element.querySelector('form')?.requestSubmit();
    await page.settle();
    const { request } = await page.answer('POST', `${SUPPORT}/s2/register-entry`, {}, 201);
    await read(aSupport({ items: [someAid({ registerEnteredOn: '2026-11-20' })] }));

    expect(request.body).toEqual({ enteredOn: today() });
    expect(page.words).toContain('Keskusrekisterissä 20.11.2026');
  });

  it('is annulled with a reason, and stays in sight', async () => {
    const { page, read } = await atSupport(aSupport({ items: [aSupportItem()] }));
    await page.press('Mitätöi Kassajärjestelmän valinta');
    await page.type('Miksi kirjaus mitätöidään', 'Väärä yritys');
    await page.press('Mitätöi kirjaus');
    const { request } = await page.answer('POST', `${SUPPORT}/s1/annul`, {}, 201);
    const annulled = { annulledAt: '2026-11-22T08:00:00Z', annulReason: 'Väärä yritys' };
    await read(aSupport({ items: [aSupportItem(annulled)] }));

    expect(request.body).toEqual({ reason: 'Väärä yritys' });
    expect(page.words).toMatch(/Mitätöity 22\.11\.2026.*: Väärä yritys/);
    expect(() => page.button('Mitätöi')).toThrow();
  });
});
