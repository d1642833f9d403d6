import { ComponentHarness, TestKey } from '@angular/cdk/testing';

const KEYS: Readonly<Record<string, TestKey>> = {
  ArrowDown: TestKey.DOWN_ARROW,
  ArrowUp: TestKey.UP_ARROW,
  Home: TestKey.HOME,
  End: TestKey.END,
};

/** Reads and works a `ui-data-table` in specs, as a person would. */
export class DataTableHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-data-table';

  private readonly heads = this.locatorForAll('thead th');
  private readonly sorters = this.locatorForAll('thead th button');
  private readonly links = this.locatorForAll('tbody th a');
  private readonly body = this.locatorFor('tbody');

  /** The words of every row, cell by cell. */
  async texts(): Promise<string[][]> {
    const columns = (await this.heads()).length;
    const cells = await this.locatorForAll('tbody th, tbody td')();
    const words = await Promise.all(cells.map((cell) => cell.text()));
    return Array.from({ length: words.length / columns }, (_, row) =>
      words.slice(row * columns, (row + 1) * columns),
    );
  }

  async sortOf(label: string): Promise<string | null> {
    for (const head of await this.heads()) {
      if ((await head.text()) === label) return head.getAttribute('aria-sort');
    }
    throw new Error(`no column ${label}`);
  }

  async sortBy(label: string): Promise<void> {
    for (const sorter of await this.sorters())
      if ((await sorter.text()) === label) await sorter.click();
  }

  async focusRow(row: number): Promise<void> {
    await (await this.links())[row]?.focus();
  }

  async openRow(row: number): Promise<void> {
    await (await this.links())[row]?.click();
  }

  async press(key: string): Promise<void> {
    for (const link of await this.links()) {
      if (await link.isFocused()) return link.sendKeys(KEYS[key] ?? key);
    }
    await (await this.body()).sendKeys(KEYS[key] ?? key);
  }

  async focusedRow(): Promise<string | null> {
    for (const link of await this.links()) if (await link.isFocused()) return link.text();
    return null;
  }
}
