import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

import type { Environment } from '../config/environment.js';
import { toOpenApi31 } from './openapi-31.js';

/** The contract as OpenAPI 3.1, made from the controllers and their classes. */
export function makeDocument(app: INestApplication, basePath = ''): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Verso')
    .setDescription(
      'Programs send an access token, made in the settings, as Authorization: Bearer. Pages have a ' +
        'session, and their unsafe methods need X-CSRF-Token. Errors are application/problem+json.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-CSRF-Token' }, 'csrf')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .addSecurityRequirements('csrf')
    .addSecurityRequirements('token');
  if (basePath !== '') about.addServer(basePath);
  const document = SwaggerModule.createDocument(app, about.build(), {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return toOpenApi31(withIdempotencyKeys(document));
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Makes the write safe to send again: for 24 hours the same key, person, route and body get the ' +
    'first answer, with Idempotency-Replayed. 422 idempotency.other-request when the request is ' +
    'another one, 409 idempotency.in-progress with Retry-After while the first one runs.',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
} as const;
const WRITES = ['post', 'put', 'patch', 'delete'] as const;

/** The key is taken by one interceptor, so that no route needs to say it. */
function withIdempotencyKeys(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const method of WRITES) {
      const operation = path[method] as Operation | undefined;
      if (!operation || !takesKey(operation)) continue;
      operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
    }
  }
  return document;
}

interface Operation {
  parameters?: object[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly 'x-permission'?: string;
}

function takesKey({ requestBody, 'x-permission': permission }: Operation): boolean {
  return permission !== 'public' && (!requestBody || 'application/json' in requestBody.content);
}

/** The document at `/api/openapi.json`, and a page to try it at `/api/docs`. */
export function serveDocument(app: INestApplication, { basePath }: Environment): void {
  SwaggerModule.setup('api/docs', app, () => makeDocument(app, basePath), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Verso API',
  });
}
