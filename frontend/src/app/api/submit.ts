import {
  type FieldTree,
  type FormSubmitOptions,
  submit as submitFields,
  type ValidationError,
} from '@angular/forms/signals';

import { type ApiProblem, type FieldProblem, type ProblemParams, toApiProblem } from './problem';

/** A problem from the server as an error of a form or of one of its fields: `kind` is the code. */
export interface ServerError extends ValidationError.WithOptionalFieldTree {
  readonly params: ProblemParams;
}

/**
 * How a form is sent, for `form(model, rules, { submission: sending(…) })` with `<form [formRoot]>`.
 * A valid form is sent; what the server refuses stands beside the field it belongs to, and what
 * was typed stays. Problems of no field of this form become errors of the form itself. Focus goes
 * to the first field that needs a hand.
 */
export function sending<T>(send: (value: T) => Promise<unknown>): FormSubmitOptions<T, unknown> {
  return {
    action: async (_, { root }) => {
      try {
        await send(root().value());
        return undefined;
      } catch (error) {
        return toErrors(root, toApiProblem(error));
      }
    },
    onInvalid: (_, { root }) => {
      if (forgetRefusal(root)) void submitFields(root);
      else focusFirst(root().errorSummary());
    },
  };
}

/**
 * Sends a form from code, as `sending` does from the page.
 *
 * @returns whether it was sent and accepted
 */
export function submit<T>(
  form: FieldTree<T>,
  send: (value: T) => Promise<unknown>,
): Promise<boolean> {
  forgetRefusal(form);
  return submitFields(form, sending(send) as FormSubmitOptions<unknown, T>);
}

/**
 * A refusal of the whole form counts as an error of it until something is typed, so that the same
 * form could not be sent again after the network was away. Nobody else gives errors to the form itself.
 *
 * @returns whether it can be sent now
 */
function forgetRefusal(form: FieldTree<unknown>): boolean {
  const flaws = form().errorSummary();
  if (flaws.length === 0 || flaws.some(({ fieldTree }) => fieldTree !== form)) return false;
  form().value.update((value) => ({ ...(value as object) }));
  return form().errorSummary().length === 0;
}

function toErrors(form: FieldTree<unknown>, problem: ApiProblem): ServerError[] {
  const errors = problem.errors.map((error) => toError(form, error));
  focusFirst(errors);
  return errors.length > 0 ? errors : [{ kind: problem.code, params: problem.params }];
}

function toError(form: FieldTree<unknown>, { path, code, params = {} }: FieldProblem): ServerError {
  const field = fieldAt(form, path);
  return field
    ? { kind: code, params, fieldTree: field }
    : { kind: code, params: { ...params, path } };
}

/** The field at a path such as `contact.email` or `members.0.role`; null when the form has none. */
function fieldAt(form: FieldTree<unknown>, path: string): FieldTree<unknown> | null {
  let field: unknown = form;
  for (const part of path.split(/[.[\]]+/).filter(Boolean)) {
    field = (field as Record<string, unknown> | undefined)?.[part];
    if (typeof field !== 'function') return null;
  }
  return field === form ? null : (field as FieldTree<unknown>);
}

function focusFirst(errors: readonly ValidationError.WithOptionalFieldTree[]): void {
  const field = errors.find(({ fieldTree }) => fieldTree !== undefined)?.fieldTree;
  field?.().focusBoundControl();
}
