import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';

import { AppError, type FieldError } from '../errors/app-error.js';
import { readProblem } from './field-problem.js';
import { rememberChecks } from './remembered-checks.js';

/** Checks every request against its class. What no field asks for is refused, not dropped. */
export function validationPipe(): ValidationPipe {
  rememberChecks(getMetadataStorage());
  return new StrictPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => AppError.invalid('request.invalid', fieldErrors(errors)),
  });
}

/** Names that every object answers to: the library takes them for fields that somebody asked for. */
const INHERITED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);
/** Deeper than anything that is asked for; what is nested without end would exhaust the stack. */
const DEEPEST = 8;

class StrictPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const isSent = metadata.type === 'body' || metadata.type === 'query';
    const strange = isSent ? strangeFields(value) : [];
    if (strange.length > 0) throw AppError.invalid('request.invalid', strange);
    return (await super.transform(value, metadata)) as unknown;
  }
}

function strangeFields(value: unknown, parent: readonly string[] = []): FieldError[] {
  if (typeof value !== 'object' || value === null) return [];
  const path = parent.join('.');
  if (parent.length > DEEPEST) return [{ path, code: 'unknown-field' }];
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = [...parent, name];
    return !Array.isArray(value) && INHERITED.has(name)
      ? [{ path: own.join('.'), code: 'unknown-field' }]
      : strangeFields(inner, own);
  });
}

/** The same checks, for what came another way than a request's own body or query. */
export async function validated<Target extends object>(
  target: new () => Target,
  given: object,
): Promise<Target> {
  const value: unknown = await validationPipe().transform(given, {
    type: 'query',
    metatype: target,
  });
  return value as Target;
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
