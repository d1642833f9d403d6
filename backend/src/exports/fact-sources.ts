import { Injectable } from '@nestjs/common';
import type { ExportList } from '@verso/domain';

import { PageQuery } from '../platform/http/page.js';
import { date, euros, type ExportColumn, number, text } from './export-columns.js';
import type { ExportSource } from './export-source.js';
import {
  CONTACTS_SQL,
  ENROLMENTS_SQL,
  INTERVIEWS_SQL,
  NETWORK_MEMBERS_SQL,
  NEWSLETTER_SQL,
  READINGS_SQL,
  YEARLY_FIGURES_SQL,
} from './fact-lists.queries.js';
import { type FactRow, FactListsRepository } from './fact-lists.repository.js';

type Column = ExportColumn<FactRow>;

const cell = (name: string) => (row: FactRow) => row[name] ?? null;
const plain = (name: string): Column => text(name, cell(name));
const amount = (name: string): Column => euros(name, cell(name));
const coded = (word: string, name: string, group: string): Column =>
  text(word, (row, words) => words.code(group, row[name] === null ? null : String(row[name])));
const FIRM: readonly Column[] = [plain('businessId'), plain('ownNumber'), plain('enterprise')];

const COLUMNS = {
  contacts: [
    ...FIRM,
    text('contact', cell('name')),
    plain('email'),
    plain('phone'),
    coded('language', 'language', 'language'),
  ],
  newsletter: [
    ...FIRM,
    text('contact', cell('name')),
    plain('email'),
    coded('language', 'language', 'language'),
    date('consentedOn', cell('consentedOn')),
  ],
  'research-interviews': [
    ...FIRM,
    text('contact', cell('name')),
    plain('email'),
    plain('phone'),
    coded('language', 'language', 'language'),
    date('consentedOn', cell('consentedOn')),
  ],
  enrolments: [
    ...FIRM,
    coded('stage', 'stage', 'stage'),
    date('enrolledOn', cell('enrolledOn')),
    date('endedOn', cell('endedOn')),
    plain('advisor'),
  ],
  'yearly-figures': [
    ...FIRM,
    date('fiscalYear', cell('fiscalYear')),
    number('persons', cell('persons')),
    ...['turnover', 'balanceTotal', 'valueAdded', 'exports', 'rdi'].map(amount),
  ],
  readings: [
    ...FIRM,
    plain('indicator'),
    date('readOn', cell('readOn')),
    number('value', cell('value')),
  ],
  'network-members': [
    ...FIRM,
    plain('network'),
    date('joinedOn', cell('joinedOn')),
    date('leftOn', cell('leftOn')),
  ],
} satisfies Partial<Record<ExportList, readonly Column[]>>;

const STATEMENTS = {
  contacts: CONTACTS_SQL,
  newsletter: NEWSLETTER_SQL,
  'research-interviews': INTERVIEWS_SQL,
  enrolments: ENROLMENTS_SQL,
  'yearly-figures': YEARLY_FIGURES_SQL,
  readings: READINGS_SQL,
  'network-members': NETWORK_MEMBERS_SQL,
} as const;

type FactList = keyof typeof STATEMENTS;

/** Lists of facts: contacts, those who agreed to be written to or asked, enrolments, yearly figures, readings and members. */
@Injectable()
export class FactSources {
  constructor(private readonly facts: FactListsRepository) {}

  all(): ReadonlyMap<ExportList, ExportSource> {
    const lists = Object.keys(STATEMENTS) as FactList[];
    return new Map(lists.map((list) => [list, this.of(list)] as const));
  }

  private of(list: FactList): ExportSource {
    const source: ExportSource<FactRow> = {
      query: PageQuery,
      columns: COLUMNS[list],
      page: async (actor, { programmeId }, { after, limit }) => {
        const question = { programmeId: programmeId ?? '', after, limit: limit + 1 };
        const rows = await this.facts.page(actor, STATEMENTS[list], question);
        const items = rows.slice(0, limit);
        return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
      },
    };
    // Rows and columns of one list belong together; who holds several lists knows of neither.
    return source as unknown as ExportSource;
  }
}
