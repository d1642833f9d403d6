import { inject, Injectable } from '@angular/core';
import type { ImportRowView } from '@verso/contract';

import { Reference } from '../regions/reference';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

type Said = string | number;

/** They stand in the column of the firm; the code set goes without saying. */
const SAID_ALREADY: readonly string[] = ['businessId', 'ownNumber', 'industryCodeSet'];

/** Says in words what a row brings, what it changes, or why it is refused. */
@Injectable({ providedIn: 'root' })
export class RowWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly reference = inject(Reference);
  /** Facts that files hold as codes, in words. */
  private readonly inWords: Readonly<Record<string, (code: string) => string>> = {
    municipalityCode: (code) => this.reference.municipality(code),
    industryCode: (code) => this.reference.industry(code),
    legalForm: (code) => this.language.say(`enterprises.legal-form.${code}`),
    language: (code) =>
      new Intl.DisplayNames(this.language.current(), { type: 'language' }).of(code) ?? code,
  };

  of({ outcome, problems, facts, before, enterpriseName }: ImportRowView): string[] {
    if (outcome === 'refused') return problems.map((problem) => this.problem(problem));
    const given = Object.entries<Said>(facts);
    const known = (before ?? {}) as Record<string, Said>;
    if (outcome === 'created') {
      const more = given.filter(
        ([field, value]) =>
          !SAID_ALREADY.includes(field) && !(field === 'name' && value === enterpriseName),
      );
      return more.map(([field, value]) => `${this.name(field)}: ${this.value(field, value)}`);
    }
    if (outcome === 'unchanged') return [];
    return given
      .filter(([field, value]) => field !== 'industryCodeSet' && known[field] !== value)
      .map(([field, value]) => this.change(field, known[field], value));
  }

  private problem({ field, code }: { field: string; code: string }): string {
    const reason = this.language.say(`imports.reason.${code}`);
    return field === '' ? reason : `${this.name(field)}: ${reason}`;
  }

  private change(field: string, before: Said | undefined, after: Said): string {
    const was = before === undefined ? '–' : this.value(field, before);
    return `${this.name(field)}: ${was} → ${this.value(field, after)}`;
  }

  private name(field: string): string {
    return this.language.say(`imports.field.${field}`);
  }

  private value(field: string, value: Said): string {
    if (typeof value === 'number') {
      return field.endsWith('Cents') ? this.format.money(value) : this.format.number(value);
    }
    const inWords = this.inWords[field];
    if (inWords) return inWords(value);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? this.format.day(value) : value;
  }
}
