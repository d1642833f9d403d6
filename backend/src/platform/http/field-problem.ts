import type { ErrorParams } from '../errors/app-error.js';

/** Why one field is refused. */
export interface FieldProblem {
  readonly code: string;
  readonly params?: ErrorParams;
}

export function problem(code: string, params?: ErrorParams): FieldProblem {
  return params ? { code, params } : { code };
}

/** class-validator carries one text for each refused field: ours is the problem itself. */
export function writeProblem(found: FieldProblem | null): string {
  return JSON.stringify(found ?? problem('invalid'));
}

export function readProblem(text: string): FieldProblem {
  return JSON.parse(text) as FieldProblem;
}
