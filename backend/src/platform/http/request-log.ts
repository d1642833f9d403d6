import { AsyncResource } from 'node:async_hooks';

import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { requestContext } from '../logging/request-context.js';
import { endRequest, type Incoming, traceRequest } from '../tracing/tracing.js';
import { countRequest } from '../health/metrics.js';

const resources = new WeakMap<FastifyRequest, AsyncResource>();

/**
 * Gives each request its id, in every line that is logged for it and in its answer, and logs one
 * line when it is done: the route as declared, never the address, which can carry names.
 */
export function registerRequestLog(fastify: FastifyInstance): void {
  const logger = new Logger('Http');
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    requestContext.run({ requestId: request.id }, () => {
      const span = traceRequest(incoming(request), () => {
        resources.set(request, new AsyncResource('request'));
        done();
      });
      reply.raw.once('close', () => endRequest(span, reply.statusCode));
    });
  });
  // Reading a body leaves the context; this finds back to it.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const resource = resources.get(request);
    if (resource) resource.runInAsyncScope(done);
    else done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    const route = request.routeOptions.url ?? 'none';
    const { statusCode: status } = reply;
    countRequest({ method: request.method, route, status, seconds: reply.elapsedTime / 1_000 });
    if (route.startsWith('/api')) {
      const { method } = request;
      logger.log({ method, route, status: reply.statusCode, milliseconds }, 'Http');
    }
    done();
  });
}

function incoming({ method, routeOptions, headers }: FastifyRequest): Incoming {
  const { traceparent } = headers;
  return {
    ...{ method, route: routeOptions.url ?? 'none' },
    traceparent: typeof traceparent === 'string' ? traceparent : undefined,
  };
}
