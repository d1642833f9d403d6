import { jest } from '@jest/globals';

import { BulkEnterprisesService } from '../../../backend/src/enterprises/bulk-enterprises.service.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';
import { Uploads } from '../../support/growth-path/uploads.js';

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let uploads: Uploads;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
});
afterAll(() => api.stop());
beforeEach(async () => {
  programme = await fixtures.programme();
  uploads = new Uploads(api, await api.as(programme.manager), programme.id);
});

const table = (...rows: string[]): string => ['Oma numero;Y-tunnus;Nimi', ...rows].join('\n');
/** A file of another programme, all of which is written. */
async function elsewhere(content: string): Promise<void> {
  const other = await fixtures.programme();
  await new Uploads(api, await api.as(other.manager), other.id).imported(content);
}

const firms = () =>
  api.rows(
    `SELECT o.own_number AS number, e.business_id AS "businessId", p.name
       FROM enterprise_own_number o
       JOIN enterprise e ON e.id = o.enterprise_id
       JOIN enterprise_profile p ON p.programme_id = o.programme_id AND p.enterprise_id = o.enterprise_id
        AND p.superseded_at IS NULL
      WHERE o.programme_id = $1 AND o.superseded_at IS NULL ORDER BY o.own_number`,
    [programme.id],
  );

describe('a Business ID in a file', () => {
  it('is given to the firm of the number, where that has none, and told of', async () => {
    await uploads.imported(table('1;;Kampaamo Kaisla'));
    const file = table('1;0112038-9;Kampaamo Kaisla');

    const id = await uploads.checked(file);

    expect(await uploads.rows(id)).toMatchObject([
      { outcome: 'changed', facts: { businessId: '0112038-9' }, enterpriseName: 'Kampaamo Kaisla' },
    ]);
    expect((await uploads.rows(id))[0].before).not.toHaveProperty('businessId');
    expect(await firms()).toMatchObject([{ businessId: null }]);

    await uploads.act(id, 'run');
    await api.work('imports');

    expect(await uploads.view(id)).toMatchObject({
      state: 'done',
      counts: { changed: 1, refused: 0 },
    });
    expect(await firms()).toEqual([
      { number: '1', businessId: '0112038-9', name: 'Kampaamo Kaisla' },
    ]);
    const told = await api.rows(
      `SELECT act FROM programme_change WHERE programme_id = $1 AND kind = 'enterprise' AND act = 'changed'`,
      [programme.id],
    );
    expect(told).toHaveLength(2);
    expect(await uploads.view(await uploads.checked(file))).toMatchObject({
      counts: { created: 0, changed: 0, unchanged: 1, refused: 0 },
    });
  });

  it('is refused where a firm of another programme has it, before anything is written, and stops no other row', async () => {
    await uploads.imported(table('1;;Kampaamo Kaisla', '2;;Kampaamo Lumme'));
    await elsewhere(table('7;0114162-2;Muualla Oy'));
    const taken = { line: 2, problems: [{ field: 'businessId', code: 'business-id.taken' }] };

    const id = await uploads.checked(
      table('1;0114162-2;Kampaamo Kaislikko', '2;1019125-0;Kampaamo Lummelampi'),
    );

    expect(await uploads.view(id)).toMatchObject({
      state: 'checked',
      counts: { changed: 1, refused: 1 },
    });
    expect(await uploads.rows(id, '?outcome=refused')).toMatchObject([taken]);

    await uploads.act(id, 'run');
    await api.work('imports');

    expect(await uploads.view(id)).toMatchObject({
      state: 'done',
      counts: { changed: 1, refused: 1 },
    });
    expect(await uploads.rows(id, '?outcome=refused')).toMatchObject([taken]);
    expect(await firms()).toEqual([
      { number: '1', businessId: null, name: 'Kampaamo Kaisla' },
      { number: '2', businessId: '1019125-0', name: 'Kampaamo Lummelampi' },
    ]);
  });

  it.each(['before the rows are written', 'while they are written'])(
    'is refused where a firm gets it %s',
    async (when) => {
      const [businessId, own] = when.startsWith('before')
        ? ['0195681-3', '2331972-7']
        : ['0201256-6', '0737546-2'];
      const appears = () =>
        api.rows(
          `INSERT INTO enterprise (id, business_id, kind, created_at)
           VALUES (verso.new_id(), $1, 'company', now())`,
          [businessId],
        );
      await uploads.imported(table('1;;Kampaamo Kaisla', '2;;Kampaamo Lumme'));
      const id = await uploads.checked(table(`1;${businessId};Kaislikko`, `2;${own};Lummelampi`));
      expect(await uploads.view(id)).toMatchObject({ counts: { changed: 2, refused: 0 } });

      const service = api.app.get(BulkEnterprisesService);
      const plan = service.plan.bind(service);
      if (when.startsWith('before')) await appears();
      const planning = jest.spyOn(service, 'plan').mockImplementation(async (programmeId) => {
        await plan(programmeId);
        if (when.startsWith('while')) await appears();
      });
      await uploads.act(id, 'run');
      await api.work('imports');
      planning.mockRestore();

      expect(await uploads.view(id)).toMatchObject({
        state: 'done',
        counts: { changed: 1, refused: 1 },
      });
      expect(await uploads.rows(id, '?outcome=refused')).toMatchObject([
        { line: 2, problems: [{ field: 'businessId', code: 'business-id.taken' }] },
      ]);
      expect(await firms()).toEqual([
        { number: '1', businessId: null, name: 'Kampaamo Kaisla' },
        { number: '2', businessId: own, name: 'Lummelampi' },
      ]);
    },
  );

  it('that is not the one of the number’s firm is refused', async () => {
    await uploads.imported(table('1;0112038-9;Saimaan Leipä Oy', '2;1019125-0;Pieksämäen Paja Oy'));

    const id = await uploads.checked(
      table('1;0114162-2;Saimaan Leipä Oy', '2;0112038-9;Pieksämäen Paja Oy'),
    );

    const refusal = { outcome: 'refused', problems: [{ code: 'firm.keys-differ' }] };
    expect(await uploads.rows(id)).toMatchObject([refusal, refusal]);
  });

  it('is given by files of firms alone', async () => {
    await uploads.imported(table('1;;Kampaamo Kaisla'));

    const id = await uploads.imported(
      'Oma numero;Y-tunnus;Tilikausi;Henkilöstö\n1;0112038-9;2025;2',
    );

    expect(await uploads.rows(id)).toMatchObject([
      { outcome: 'refused', problems: [{ field: 'ownNumber', code: 'firm.keys-differ' }] },
    ]);
    expect(await firms()).toMatchObject([{ businessId: null }]);
  });
});
