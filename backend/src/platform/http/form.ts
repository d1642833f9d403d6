import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const FORM = 'application/x-www-form-urlencoded';

/**
 * The route is told something by another server, in a form. No browser speaks here: cookies count for
 * nothing, so there is no token against forged requests, and what is told has to prove itself.
 */
export const TakesForm = (field: string): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesForm: true }),
    ApiConsumes(FORM),
    ApiBody({
      schema: { type: 'object', required: [field], properties: { [field]: { type: 'string' } } },
    }),
  );

export function takesForm({ routeOptions }: FastifyRequest): boolean {
  return (routeOptions.config as { takesForm?: boolean }).takesForm === true;
}

/** Reads forms for the routes that take them, and takes nothing else there. */
export function registerForms(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (!takesForm(request)) {
      done();
      return;
    }
    delete request.headers.cookie;
    done(isForm(request) ? undefined : refused('The route takes a form only'));
  });
  fastify.addContentTypeParser(FORM, { parseAs: 'string' }, (request, body, done) => {
    if (takesForm(request)) done(null, Object.fromEntries(new URLSearchParams(String(body))));
    else done(refused('The route takes no form'));
  });
}

const isForm = ({ headers }: FastifyRequest): boolean =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() === FORM;

const refused = (message: string): Error => Object.assign(new Error(message), { statusCode: 415 });
