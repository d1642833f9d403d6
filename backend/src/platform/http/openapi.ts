import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

import { toOpenApi31 } from './openapi-31.js';

/** The contract as OpenAPI 3.1, made from the controllers and their classes. */
export function makeDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Verso')
    .setDescription('Errors are application/problem+json; unsafe methods need X-CSRF-Token.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-CSRF-Token' }, 'csrf')
    .addSecurityRequirements('csrf')
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return toOpenApi31(document);
}

/** The document at `/api/openapi.json`, and a page to try it at `/api/docs`. */
export function serveDocument(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => makeDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Verso API',
  });
}
