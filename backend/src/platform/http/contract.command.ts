import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';

import type { Command } from '../command.js';
import { configure } from './create-api.js';
import { makeDocument } from './openapi.js';

const FOLDER = 'libs/contract';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/**
 * `verso contract:write [folder]`: the contract as `openapi.json`, and every route with the action
 * it asks for as `routes.txt`. Builds the application without starting it: no database, no port.
 */
export const contractCommand = (root: Type): Command => ({
  async run({ words: [folder = FOLDER], say }) {
    const app = await NestFactory.create(root, new FastifyAdapter(), {
      preview: true,
      logger: false,
      abortOnError: false,
    });
    configure(app);
    const document = makeDocument(app);
    const target = resolve(folder);
    await mkdir(target, { recursive: true });
    await writeFile(join(target, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
    await writeFile(join(target, 'routes.txt'), `${routesOf(document).join('\n')}\n`);
    say(`${folder}: openapi.json, routes.txt`);
  },
});

function routesOf({ paths }: OpenAPIObject): string[] {
  return Object.entries(paths)
    .flatMap(([path, methods]) =>
      METHODS.filter((method) => methods[method] !== undefined).map((method) => {
        const operation = methods[method] as { 'x-permission'?: string } | undefined;
        return `${method.toUpperCase()} ${path} -> ${operation?.['x-permission'] ?? 'none'}`;
      }),
    )
    .sort();
}
