import { AsyncLocalStorage } from 'node:async_hooks';

/** What every line logged during one request or job carries. Ids only. */
export interface RequestContext {
  readonly requestId: string;
  /** Of the one who ordered a job, where it is traced. */
  readonly traceparent?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

export const requestContext = {
  run: <T>(context: RequestContext, work: () => T): T => storage.run(context, work),
  current: (): RequestContext | undefined => storage.getStore(),
};
