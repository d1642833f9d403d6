import { Injectable } from '@nestjs/common';
import type { Actor } from '@verso/domain';

import { type HandlersOf, JOB_NAMES, type JobName, type JobOwner } from './jobs.js';

export type Handler = (payload: never, actor: Actor) => Promise<void>;

/** Which handler does which job. Every name has one, or the worker does not start. */
@Injectable()
export class JobRegistry {
  private readonly handlers = new Map<string, Handler>();

  /** Called by `<feature>.processor.ts` when it is made. */
  handle<Owner extends JobOwner>(owner: Owner, handlers: HandlersOf<Owner>): void {
    for (const [name, handler] of Object.entries(handlers)) {
      if (!name.startsWith(`${owner}.`)) throw new Error(`${name} is not a job of ${owner}`);
      if (this.handlers.has(name)) throw new Error(`${name} has two handlers`);
      this.handlers.set(name, handler as Handler);
    }
  }

  handlerOf(name: string): Handler | undefined {
    return this.handlers.get(name);
  }

  /** Called by the worker before it takes the first job. */
  requireAll(): void {
    const missing = JOB_NAMES.filter((name: JobName) => !this.handlers.has(name));
    if (missing.length > 0) throw new Error(`No handler for ${missing.join(', ')}`);
  }
}
