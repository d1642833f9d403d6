import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

import { AppError, type FieldError } from '../errors/app-error.js';
import { readProblem } from './field-problem.js';

/** Checks every request against its class. What no field asks for is refused, not dropped. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => AppError.invalid('request.invalid', fieldErrors(errors)),
  });
}

function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = parent === '' ? property : `${parent}.${property}`;
    const own = ownError(path, constraints);
    return own ? [own] : fieldErrors(children, path);
  });
}

function ownError(path: string, constraints: Record<string, string>): FieldError | null {
  if (constraints['field'] !== undefined) return { path, ...readProblem(constraints['field']) };
  if (constraints['whitelistValidation'] !== undefined) return { path, code: 'unknown-field' };
  return Object.keys(constraints).length > 0 ? { path, code: 'invalid' } : null;
}
