/** Why a use case refuses, apart from the words for it. */
export const ERROR_STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  unprocessable: 422,
  'too-many': 429,
  unavailable: 503,
} as const;
export type ErrorKind = keyof typeof ERROR_STATUS;

export type ErrorParams = Readonly<Record<string, string | number | boolean | null>>;

/** What is wrong with one field, so that it can be said beside it. */
export interface FieldError {
  /** As in the request, `contact.email` or `enterpriseIds.0`. */
  readonly path: string;
  readonly code: string;
  readonly params?: ErrorParams;
}

export interface ErrorDetails {
  readonly params?: ErrorParams;
  readonly fields?: readonly FieldError[];
}

/** A refusal that the person can do something about. Its code is translated by the frontend. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly params: ErrorParams | undefined;
  readonly fields: readonly FieldError[];

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    { params, fields = [] }: ErrorDetails = {},
  ) {
    super(code);
    this.params = params;
    this.fields = fields;
  }

  /** Absent, or not to be seen by this actor: one answer. `AppError.notFound('experiment')`. */
  static notFound(noun: string): AppError {
    return new AppError('not-found', `${noun}.not-found`);
  }

  static conflict(code: string, details?: ErrorDetails): AppError {
    return new AppError('conflict', code, details);
  }

  static forbidden(code: string, params?: ErrorParams): AppError {
    return new AppError('forbidden', code, params && { params });
  }

  static unauthenticated(code = 'session.required'): AppError {
    return new AppError('unauthenticated', code);
  }

  /** Something in the request is wrong; the fields say what. */
  static invalid(code: string, fields: readonly FieldError[] = []): AppError {
    return new AppError('invalid', code, { fields });
  }

  /** One field is wrong: its code is the error's too. */
  static invalidField(path: string, code: string, params?: ErrorParams): AppError {
    return new AppError('invalid', code, { fields: [{ path, code, ...(params && { params }) }] });
  }
}
