import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import pg from 'pg';

import { BackupProblem } from './backup-problem.js';
import { type FolderPacker, packFolder } from './folder-archive.js';
import type { Part } from './hashed-file.js';

/** What a copy must not have, or makes anew when it starts. */
const EMPTIED =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\//;
const LEFT_OUT =
  /(^|\/)(pgsql_tmp[^/]*|pg_internal\.init[^/]*)(\/|$)|^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map|server\.log|current_logfiles|log\/.*|global\/pg_control)$/;

/**
 * Copies the files of a running server, which goes on working. `pg_backup_start` and `_stop` name
 * the stretch of the journal that makes the copy whole; a slot keeps that stretch until it is
 * packed. The copy repairs itself from it when it is started.
 */
export async function backUpPhysically(serverUrl: string, file: string): Promise<Part> {
  const client = new pg.Client({ connectionString: serverUrl, application_name: 'verso-backup' });
  await client.connect();
  try {
    const folder = await folderOf(client);
    await client.query(
      `SELECT pg_create_physical_replication_slot('verso_backup_' || pg_backend_pid(), true, true)`,
    );
    const first = await walName(client, `pg_backup_start('verso', true)`);
    const skips = (path: string): boolean => EMPTIED.test(path) || LEFT_OUT.test(path);
    const atEnd = (archive: FolderPacker): Promise<void> =>
      finish(client, { archive, folder, first });
    return await packFolder(folder, file, { skips, atEnd });
  } finally {
    // The end of the session ends the backup, where it was cut off, and lets go of the slot.
    await client.end();
  }
}

async function folderOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ folder: string; level: string; spaces: number }>(
    `SELECT current_setting('data_directory') AS folder, current_setting('wal_level') AS level,
            (SELECT count(*)::int FROM pg_tablespace) AS spaces`,
  );
  const [{ folder, level, spaces } = { folder: '', level: '', spaces: 0 }] = rows;
  if (level === 'minimal')
    throw new BackupProblem('The server has wal_level = minimal: no copy of it is whole.');
  if (spaces > 2)
    throw new BackupProblem('The server has tablespaces of its own: use its own tools.');
  return folder;
}

interface Ending {
  readonly archive: FolderPacker;
  readonly folder: string;
  /** The first file of the journal that is needed. */
  readonly first: string;
}

async function finish(client: pg.Client, { archive, folder, first }: Ending): Promise<void> {
  // The control file last: it must not be older than what it speaks of.
  await archive.file('global/pg_control');
  const { rows } = await client.query<{ last: string; label: string }>(
    `SELECT pg_walfile_name(lsn) AS last, labelfile AS label FROM pg_backup_stop(false)`,
  );
  const [{ last, label } = { last: '', label: '' }] = rows;
  const journal = (await readdir(join(folder, 'pg_wal'))).filter(
    (name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last,
  );
  if (!journal.includes(first) || !journal.includes(last)) {
    throw new BackupProblem('The server has dropped a part of its journal: the copy is not whole.');
  }
  for (const name of journal.sort()) await archive.file(`pg_wal/${name}`);
  await archive.text('backup_label', label);
}

async function walName(client: pg.Client, position: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT pg_walfile_name(${position}) AS name`,
  );
  return rows[0]?.name ?? '';
}
