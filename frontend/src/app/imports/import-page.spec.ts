import type { ImportState, ImportView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './imports.routes';

const PATH = '/programmes/p1/imports/i1';
const NO_ROWS = { items: [], next: null };

function aFile(state: ImportState, given: Partial<ImportView> = {}): ImportView {
  return {
    ...{ id: 'i1', kind: 'enterprises', state, fileName: 'asiakkaat.csv', fileBytes: 120 },
    ...{ decimalSign: ',', errorCode: null, rowsChecked: 12, rowsWritten: 0 },
    counts: { created: 0, changed: 0, unchanged: 0, refused: 0 },
    ...{ createdByName: 'Marjut', format: 'csv', headers: ['Nimi'], columns: [] },
    createdAt: '2026-11-21T12:05:00Z',
    ...{ startedAt: null, emptiedAt: null },
    settledAt: state === 'done' ? '2026-11-21T12:06:00Z' : null,
    ...given,
  };
}

const ROUTES = [{ path: 'programmes/:programmeId/imports', children: routes }];

async function opened(file: ImportView) {
  const page = await openPage({ routes: ROUTES, address: PATH, session: aSessionOf('manager') });
  await page.answer('GET', PATH, file);
  await page.answer('GET', `${PATH}/rows`, NO_ROWS);
  return page;
}

const counts = (given: Partial<NonNullable<ImportView['counts']>>) => ({
  counts: { created: 0, changed: 0, unchanged: 0, refused: 0, ...given },
});

const buttonsOf = ({ element }: Awaited<ReturnType<typeof opened>>): string[] =>
  [...element.querySelectorAll('ui-page-header button, .form-actions button')].map((one) =>
    one.textContent.trim(),
  );

describe('an import with nothing to write', () => {
  it('says that it has come to its end, and asks for nothing but other columns', async () => {
    const page = await opened(aFile('done', counts({ unchanged: 11, refused: 1 })));

    expect(page.element.querySelector('ui-status-chip')?.textContent.trim()).toBe('Ei muutettavaa');
    expect(page.element.querySelector('[role=status]')?.textContent.trim()).toBe(
      'Tiedostossa ei ole mitään uutta kirjattavaa.',
    );
    expect(buttonsOf(page)).toEqual(['Muuta sarakkeita']);
  });

  it('is no success where all rows were refused', async () => {
    const page = await opened(aFile('done', counts({ refused: 1200 })));

    expect(page.element.querySelector('ui-status-chip')?.textContent.trim()).toBe('Kaikki hylätty');
    expect(page.words).toMatch(/kaikki 1\s200 hylättiin\. Syyt näkyvät alla\./);
    expect(page.words).not.toContain('Valmis');
    expect(buttonsOf(page)).toEqual(['Muuta sarakkeita']);
  });

  it('may not be read again when its file is gone', async () => {
    const page = await openPage({ routes: ROUTES, address: PATH, session: aSessionOf('manager') });
    await page.answer('GET', PATH, {
      ...aFile('done', counts({ unchanged: 12 })),
      emptiedAt: '2026-12-24T00:20:00Z',
    });

    expect(page.words).toContain('Ei muutettavaa');
    expect(buttonsOf(page)).toEqual([]);
    page.expectNone(`${PATH}/rows`);
  });
});

describe('an import with something to write', () => {
  it('waits for the manager, who has it written, names its columns anew or ends it', async () => {
    const page = await opened(aFile('checked', counts({ created: 2, changed: 1, refused: 9 })));

    expect(page.words).toContain('Odottaa sinua');
    expect(buttonsOf(page)).toEqual(['Kirjaa 3 riviä', 'Muuta sarakkeita', 'Peru tuonti']);
  });

  it('names no columns any more once it has been ended meanwhile', async () => {
    const page = await opened(aFile('checked', counts({ created: 2 })));
    await page.press('Muuta sarakkeita');
    expect(page.element.querySelector('app-mapping-form')).not.toBeNull();
    await page.press('Peru tuonti');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const buttons = [...document.querySelectorAll<HTMLElement>('mat-dialog-container button')];
    buttons.find(({ textContent }) => textContent.trim() === 'Peru tuonti')?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.settle();
    await page.answer('POST', `${PATH}/cancel`, {
      ...aFile('cancelled', counts({ created: 2 })),
      settledAt: '2026-11-21T12:07:00Z',
    });

    expect(page.element.querySelector('app-mapping-form')).toBeNull();
    expect(page.element.querySelector('app-import-rows')).not.toBeNull();
  });

  it('says where the same file is written already', async () => {
    const page = await opened(aFile('checked', counts({ created: 2 })));
    await page.press('Kirjaa 2 riviä');
    const refused = { status: 409, code: 'import.same-file-running', title: 'Conflict' };
    await page.answer('POST', `${PATH}/run`, { ...refused, params: { importId: 'i2' } }, 409);

    expect(page.words).toContain('Samaa tiedostoa viedään jo toisaalla');
    expect(page.button('Avaa se tuonti').getAttribute('href')).toBe('/programmes/p1/imports/i2');
  });

  it('tells what was written, and has nothing more to do', async () => {
    const page = await opened(
      aFile('done', { ...counts({ created: 2, changed: 1 }), rowsWritten: 3 }),
    );

    expect(page.words).toContain('Valmis. Kirjattuja rivejä: 3.');
    expect(buttonsOf(page)).toEqual([]);
  });
});
