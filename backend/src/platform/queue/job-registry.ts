import { Injectable } from '@nestjs/common';
import type { Actor } from '@verso/domain';

import { type HandlersOf, JOB_NAMES, type JobName, type JobOwner } from './jobs.js';

export type Handler = (payload: never, actor: Actor) => Promise<void>;

/** What is done around every handler: counting, noting, tracing. */
export type Around = (name: string, handler: Handler) => Handler;

/** Which handler does which job. Every name has one, or the worker does not start. */
@Injectable()
export class JobRegistry {
  private readonly handlers = new Map<string, Handler>();
  private readonly arounds: Around[] = [];

  /** Called by `<feature>.processor.ts` when it is made. */
  handle<Owner extends JobOwner>(owner: Owner, handlers: HandlersOf<Owner>): void {
    for (const [name, handler] of Object.entries(handlers)) {
      if (!name.startsWith(`${owner}.`)) throw new Error(`${name} is not a job of ${owner}`);
      if (this.handlers.has(name)) throw new Error(`${name} has two handlers`);
      this.handlers.set(name, handler as Handler);
    }
  }

  /** Called when the process is made; what is added last runs outermost. */
  around(one: Around): void {
    this.arounds.push(one);
  }

  handlerOf(name: string): Handler | undefined {
    const handler = this.handlers.get(name);
    return handler && this.arounds.reduce((inner, around) => around(name, inner), handler);
  }

  /** Called by the worker before it takes the first job. */
  requireAll(): void {
    const missing = JOB_NAMES.filter((name: JobName) => !this.handlers.has(name));
    if (missing.length > 0) throw new Error(`No handler for ${missing.join(', ')}`);
  }
}
