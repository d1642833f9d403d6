import { HttpErrorResponse } from '@angular/common/http';

/** Values that the words of a problem may need: a limit, a date, a number of seconds. */
export type ProblemParams = Readonly<Record<string, unknown>>;

/** What is wrong with one field; `path` is the field's place in the request, such as `contact.email`. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly params?: ProblemParams;
}

interface ProblemDetails {
  readonly status: number;
  readonly code: string;
  readonly params: ProblemParams;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | null;
}

/** A request that was refused or never arrived. The words for `code` stand in the `problems` texts. */
export class ApiProblem extends Error implements ProblemDetails {
  readonly status: number;
  readonly code: string;
  readonly params: ProblemParams;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | null;

  constructor(details: Partial<ProblemDetails> & Pick<ProblemDetails, 'status' | 'code'>) {
    super(details.code);
    this.status = details.status;
    this.code = details.code;
    this.params = details.params ?? {};
    this.errors = details.errors ?? [];
    this.requestId = details.requestId ?? null;
  }
}

const CODES_BY_STATUS: Readonly<Record<number, string>> = {
  0: 'unreachable',
  401: 'session.required',
  403: 'forbidden',
  404: 'route.not-found',
  413: 'body.too-large',
  502: 'unreachable',
  503: 'unavailable',
  504: 'unreachable',
};

/** Any failure as a problem: one of the server's own, or one named after the status. */
export function toApiProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (!(error instanceof HttpErrorResponse))
    return new ApiProblem({ status: 0, code: 'unexpected' });
  const body: unknown = error.error;
  const stated = isProblem(body) ? body : {};
  return new ApiProblem({
    code: CODES_BY_STATUS[error.status] ?? 'unexpected',
    ...stated,
    status: error.status,
  });
}

function isProblem(body: unknown): body is Partial<ProblemDetails> & { code: string } {
  return (
    typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
  );
}
