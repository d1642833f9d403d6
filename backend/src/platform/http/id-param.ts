import { Param, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';

import { AppError } from '../errors/app-error.js';

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly noun: string) {}

  // What is no id names nothing: the same answer as for a row that is not there.
  transform(value: string): string {
    if (!isUUID(value)) throw AppError.notFound(this.noun);
    return value.toLowerCase();
  }
}

/** An id in the path: `@IdParam('networkId') networkId: string`. */
export const IdParam = (name: string): ParameterDecorator =>
  Param(name, new IdPipe(name.replace(/Id$/, '').replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)));
