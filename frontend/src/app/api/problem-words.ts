import { inject, Injectable } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import type { ApiProblem, FieldProblem, ProblemParams } from './problem';

interface OwnRule {
  readonly code: string;
  readonly params: (error: object) => ProblemParams;
}

const limit = (name: string, as: 'min' | 'max') => (error: object) => ({
  [as]: (error as ProblemParams)[name],
});

/** The rules that forms check themselves, in the codes and limits that the server says them with. */
const OWN_RULES: Readonly<Record<string, OwnRule>> = {
  email: { code: 'email.format', params: () => ({}) },
  pattern: { code: 'format', params: () => ({}) },
  minLength: { code: 'too-short', params: limit('minLength', 'min') },
  maxLength: { code: 'too-long', params: limit('maxLength', 'max') },
  min: { code: 'too-small', params: limit('min', 'min') },
  max: { code: 'too-large', params: limit('max', 'max') },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Says what went wrong in words a person understands; the codes never reach the page. */
@Injectable({ providedIn: 'root' })
export class ProblemWords {
  private readonly language = inject(Language);
  private readonly format = inject(Format);

  of(problem: ApiProblem): string {
    return this.say(problem.code, problem.params);
  }

  /** The words for an error of a form or one of its fields, ours or the server's. */
  ofError(error: ValidationError): string {
    const own = OWN_RULES[error.kind];
    if (own) return this.say(own.code, own.params(error));
    return this.say(error.kind, 'params' in error ? (error.params as ProblemParams) : {});
  }

  /** The words for what the server says of one field. */
  ofField({ code, params = {} }: FieldProblem): string {
    return this.say(code, params);
  }

  private say(code: string, params: ProblemParams): string {
    const key = `problems.${code}`;
    const words = this.language.say(key, { ...params, ...this.limits(params) });
    return words === key ? this.language.say('problems.unexpected') : words;
  }

  /** Limits, amounts and days are written in the reader's language: "10 000", "50 €", "1.6.2026". */
  private limits(params: ProblemParams): ProblemParams {
    const written = Object.entries(params).flatMap(([name, value]) => {
      if (typeof value === 'string' && DAY.test(value)) return [[name, this.format.day(value)]];
      if (name.endsWith('Cents') && typeof value === 'number')
        return [[name, this.format.exactMoney(value)]];
      const isLimit = (name === 'min' || name === 'max') && typeof value === 'number';
      return isLimit ? [[name, this.format.number(value, 4)]] : [];
    });
    return Object.fromEntries(written) as ProblemParams;
  }
}
