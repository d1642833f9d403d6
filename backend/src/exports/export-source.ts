import type { PersonActor } from '@verso/domain';

import type { Page } from '../platform/http/page.js';
import type { ExportColumn } from './export-columns.js';

/** What is asked for: a programme's list, with the filters of its page. */
export interface ExportScope {
  readonly programmeId: string | null;
  readonly filters: object;
}

/** Where the next rows begin, and how many are wanted. */
export interface PageAsked {
  readonly after: string | null;
  readonly limit: number;
}

/**
 * A list that can leave as a file: read page by page by the feature that shows it, as the one who
 * asks, so that the file has the rows of the page and no others.
 */
export interface ExportSource<Row = never> {
  /** The class that checks the filters. */
  readonly query: new () => object;
  readonly columns: readonly ExportColumn<Row>[];
  page(actor: PersonActor, scope: ExportScope, asked: PageAsked): Promise<Page<Row>>;
}
