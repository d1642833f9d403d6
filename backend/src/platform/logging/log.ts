import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';

import { requestContext } from './request-context.js';
import { describeError, scrub } from './scrub.js';

export interface LogOptions {
  /** Which process speaks: `api`, `worker` or `cli`. */
  readonly process: string;
  readonly level: string;
  readonly stream?: DestinationStream;
}

/** JSON lines on standard output, with the request they belong to and without personal data. */
export class Log implements LoggerService {
  private readonly lines: Logger;

  constructor({ process, level, stream }: LogOptions) {
    const options = {
      level,
      base: { process },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
      mixin: () => ({ ...requestContext.current() }),
    };
    this.lines = stream ? pino(options, stream) : pino(options);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write(isRoutine(rest.at(-1)) ? 'debug' : 'info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  // Nest hands its context over as the last text; what comes between is an error or plain fields.
  private write(level: pino.Level, message: unknown, rest: unknown[]): void {
    const last = rest.at(-1);
    const fields: Record<string, unknown> = {
      ...(typeof last === 'string' && { context: last }),
    };
    for (const part of [message, ...rest]) {
      if (part instanceof Error) fields['err'] = describeError(part);
      else if (typeof part === 'object' && part !== null) Object.assign(fields, part);
    }
    this.lines[level](fields, typeof message === 'string' ? scrub(message) : undefined);
  }
}

/** What the framework says of itself at every start. */
function isRoutine(context: unknown): boolean {
  return /^(NestFactory|InstanceLoader|RoutesResolver|RouterExplorer|NestApplication)$/.test(
    String(context),
  );
}
