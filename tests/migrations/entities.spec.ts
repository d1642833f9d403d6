import 'reflect-metadata';

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type pg from 'pg';
import type { DataSource, EntityMetadata } from 'typeorm';

import { makeDataSource } from '../../backend/src/platform/database/data-sources.js';
import { testDatabase } from '../support/test-database.mjs';
import { superuser } from './databases.js';

const SOURCES = resolve(import.meta.dirname, '../../backend/src');

describe('entities', () => {
  let client: pg.Client;
  let source: DataSource;
  beforeAll(async () => {
    client = await superuser();
    for (const file of entityFiles()) await import(pathToFileURL(file).href);
    const { url } = testDatabase();
    source = makeDataSource({ url, role: 'verso_app', poolSize: 1, name: 'entities' });
    await source.initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await client.end();
  });

  it('are declared in files of their own, each on a table of its own', () => {
    const tables = source.entityMetadatas.map(({ tableName }) => tableName);

    expect(tables.length).toBeGreaterThanOrEqual(entityFiles().length);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it('have the columns of their tables, no more and no fewer, with type, emptiness and key', async () => {
    const declared = source.entityMetadatas.flatMap((entity) => declaredColumns(source, entity));
    const tables = source.entityMetadatas.map(({ tableName }) => tableName);
    const { rows } = await client.query<{ line: string }>(
      `SELECT concat_ws(' ', c.table_name || '.' || c.column_name, c.data_type,
                        CASE c.is_nullable WHEN 'YES' THEN 'null' END, CASE WHEN k.column_name IS NOT NULL THEN 'key' END) AS line
         FROM information_schema.columns c
         LEFT JOIN (information_schema.table_constraints t
                    JOIN information_schema.key_column_usage k USING (constraint_schema, constraint_name))
           ON t.constraint_type = 'PRIMARY KEY' AND t.table_schema = c.table_schema
          AND t.table_name = c.table_name AND k.column_name = c.column_name
        WHERE c.table_schema = 'public' AND c.table_name = ANY ($1)`,
      [tables],
    );

    expect(declared.length).toBeGreaterThan(0);
    expect(declared.sort()).toEqual(rows.map(({ line }) => line).sort());
  });
});

function entityFiles(): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.entity.ts'))
    .map((name) => join(SOURCES, name));
}

function declaredColumns({ driver }: DataSource, { tableName, columns }: EntityMetadata): string[] {
  return columns.map((column) => {
    const type = column.isArray ? 'ARRAY' : driver.normalizeType(column);
    const parts = [`${tableName}.${column.databaseName}`, type];
    if (column.isNullable) parts.push('null');
    if (column.isPrimary) parts.push('key');
    return parts.join(' ');
  });
}
