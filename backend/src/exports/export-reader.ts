import { Injectable } from '@nestjs/common';
import {
  EXPORT_ACTIONS,
  EXPORT_LISTS_WITHOUT_PROGRAMME,
  type ExportList,
  isAllowed,
  type PersonActor,
} from '@verso/domain';

import { AppError } from '../platform/errors/app-error.js';
import { validated } from '../platform/http/validation.js';
import type { ExportScope, ExportSource } from './export-source.js';
import { FactSources } from './fact-sources.js';
import { ListSources } from './list-sources.js';

/** Rows that are read at a time: a list's page is shorter, a file is read to its end. */
const PAGE_ROWS = 500;

/** What is asked for of which list. */
export interface ListAsked {
  readonly list: ExportList;
  readonly programmeId: string | null;
  /** As in the address of the page. */
  readonly filters: string;
}

/** Reads lists to their end, as the one who asks. */
@Injectable()
export class ExportReader {
  private readonly sources: ReadonlyMap<ExportList, ExportSource>;

  constructor(lists: ListSources, facts: FactSources) {
    this.sources = new Map([...lists.all(), ...facts.all()]);
  }

  sourceOf(list: ExportList): ExportSource {
    const source = this.sources.get(list);
    if (!source) throw AppError.notFound('export');
    return source;
  }

  /** Refuses what the actor may not read; a programme that is not hers is answered as absent. */
  async scopeOf(
    actor: PersonActor,
    { list, programmeId, filters }: ListAsked,
  ): Promise<ExportScope> {
    if (programmeId === null && !EXPORT_LISTS_WITHOUT_PROGRAMME.includes(list)) {
      throw AppError.invalidField('programmeId', 'required');
    }
    const subject = programmeId === null ? {} : { programmeId };
    if (!isAllowed(actor, EXPORT_ACTIONS[list], subject)) {
      throw programmeId === null
        ? AppError.forbidden('action.forbidden')
        : AppError.notFound('programme');
    }
    const given = Object.fromEntries(new URLSearchParams(filters));
    return { programmeId, filters: await validated(this.sourceOf(list).query, given) };
  }

  /** The rows, some at a time. */
  async *read(
    actor: PersonActor,
    list: ExportList,
    scope: ExportScope,
  ): AsyncGenerator<readonly never[]> {
    const source = this.sourceOf(list);
    let after: string | null = null;
    do {
      const { items, next }: { items: readonly never[]; next: string | null } = await source.page(
        actor,
        scope,
        { after, limit: PAGE_ROWS },
      );
      if (items.length > 0) yield items;
      after = next;
    } while (after !== null);
  }
}
