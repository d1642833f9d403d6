import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';

import { Cell } from './cell';
import { DataTable } from './data-table';
import { DataTableHarness } from './data-table-harness';
import { ariaSort, nextSort, type TableColumn } from './table-column';

interface Firm {
  readonly id: string;
  readonly name: string;
  readonly staff: number | null;
}

@Component({
  selector: 'ui-test-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Cell, DataTable],
  template: `
    <ui-data-table
      caption="Firms"
      [columns]="columns"
      [rows]="rows()"
      [rowKey]="key"
      [rowHref]="href"
      [sort]="sort()"
      (sortChange)="sort.set($event)"
      (openHref)="opened = $event"
    >
      <em *uiCell="'mark' of rows(); let row">{{ row.name.length }}</em>
    </ui-data-table>
  `,
})
class Host {
  readonly columns: TableColumn<Firm>[] = [
    { id: 'name', label: 'Name', text: ({ name }) => name, sort: 'name' },
    { id: 'staff', label: 'Staff', text: ({ staff }) => staff?.toString() ?? null, align: 'end' },
    { id: 'mark', label: 'Mark' },
  ];
  readonly rows = signal<readonly Firm[]>([
    { id: 'a', name: 'Aino', staff: 3 },
    { id: 'b', name: 'Bertta', staff: null },
  ]);
  readonly sort = signal<string | null>('name');
  readonly key = ({ id }: Firm) => id;
  readonly href = ({ id }: Firm) => `/firms/${id}`;
  opened = '';
}

async function shown(rows?: readonly Firm[]) {
  const fixture = TestBed.createComponent(Host);
  if (rows) fixture.componentInstance.rows.set(rows);
  const table = await TestbedHarnessEnvironment.loader(fixture).getHarness(DataTableHarness);
  return { host: fixture.componentInstance, table };
}

describe('DataTable', () => {
  it('shows text, a dash for what is not known, and drawn cells', async () => {
    const { table } = await shown();

    expect(await table.texts()).toEqual([
      ['Aino', '3', '4'],
      ['Bertta', '–', '6'],
    ]);
  });

  it('says how it is sorted and turns the order round', async () => {
    const { host, table } = await shown();

    expect(await table.sortOf('Name')).toBe('ascending');

    await table.sortBy('Name');

    expect(host.sort()).toBe('-name');
    expect(await table.sortOf('Name')).toBe('descending');
    expect(await table.sortOf('Staff')).toBeNull();
  });

  it('moves between rows with the keyboard', async () => {
    const { table } = await shown();
    await table.focusRow(0);

    await table.press('ArrowDown');

    expect(await table.focusedRow()).toBe('Bertta');

    await table.press('ArrowDown');

    expect(await table.focusedRow()).toBe('Bertta');

    await table.press('Home');

    expect(await table.focusedRow()).toBe('Aino');
  });

  it('opens a row without loading the page anew', async () => {
    const { host, table } = await shown();
    await table.openRow(1);

    expect(host.opened).toBe('/firms/b');
  });

  it.each([0, 1, 500])('holds %d rows', async (count) => {
    const many = Array.from({ length: count }, (_, id) => ({
      id: `${id}`,
      name: `Firm ${id}`,
      staff: id,
    }));
    const { table } = await shown(many);

    expect(await table.texts()).toHaveLength(count);
  });
});

describe('the order of a column', () => {
  it('is ascending first, then descending', () => {
    expect(nextSort(null, 'name')).toBe('name');
    expect(nextSort('name', 'name')).toBe('-name');
    expect(nextSort('-name', 'name')).toBe('name');
    expect(nextSort('-name', 'staff')).toBe('staff');
  });

  it('is silent for a column that cannot be sorted by', () => {
    expect(ariaSort('name', undefined)).toBeNull();
    expect(ariaSort('name', 'staff')).toBe('none');
  });
});
