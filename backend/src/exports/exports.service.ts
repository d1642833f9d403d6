import { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import {
  EXPORT_LIMITS,
  EXPORT_LISTS_BY_CONSENT,
  type ExportList,
  type PersonActor,
} from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { Outbox } from '../platform/outbox/outbox.js';
import type { ExportFile } from './export-file.entity.js';
import { ExportMaker } from './export-maker.js';
import { ExportReader } from './export-reader.js';
import { readRequest, type SentFile, sentFile, toView } from './export-views.js';
import type { ExportRequest, ExportView } from './exports.dto.js';
import { ExportsRepository } from './exports.repository.js';

/** How long a file may be fetched. */
const KEPT_MS = 24 * 3_600_000;

const isByConsent = (list: ExportList): boolean => EXPORT_LISTS_BY_CONSENT.includes(list);

/** Lists as files: few rows at once, many by a job whose file only the one who asked may fetch. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly reader: ExportReader,
    private readonly exports: ExportsRepository,
    private readonly maker: ExportMaker,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The file, at once. With too many rows it has to be ordered, but for lists that are never kept. */
  async send(actor: PersonActor, request: ExportRequest): Promise<SentFile> {
    const { asked, question } = readRequest(request);
    const scope = await this.reader.scopeOf(actor, asked);
    const rows: never[] = [];
    for await (const some of this.reader.read(actor, asked.list, scope)) {
      rows.push(...some);
      if (rows.length <= EXPORT_LIMITS.atOnce || isByConsent(asked.list)) continue;
      throw AppError.conflict('export.order-it', { params: { rows: EXPORT_LIMITS.atOnce } });
    }
    const content = await this.maker.content(asked.list, question, rows);
    await this.unit.run(actor, () => this.maker.note(asked, null, rows.length));
    return sentFile(asked, question, { content: Readable.from([content]), at: this.clock.today() });
  }

  /** Orders a file of any number of rows, which is kept until it is fetched. */
  async order(actor: PersonActor, request: ExportRequest): Promise<ExportView> {
    const { asked, question } = readRequest(request);
    if (isByConsent(asked.list)) throw AppError.conflict('export.not-kept');
    await this.reader.scopeOf(actor, asked);
    return this.unit.run(actor, async () => {
      const createdAt = this.clock.now();
      const file: ExportFile = {
        id: newId(),
        personId: actor.personId,
        programmeId: asked.programmeId,
        list: asked.list,
        question,
        state: 'queued',
        ...{ errorCode: null, rowsMade: 0, fileSha256: null, fileBytes: null, settledAt: null },
        createdAt,
        expiresAt: new Date(createdAt.getTime() + KEPT_MS),
      };
      await this.exports.add(file);
      await this.outbox.add('exports.make', { exportId: file.id });
      return toView(file);
    });
  }

  async list(actor: PersonActor): Promise<{ items: ExportView[] }> {
    const files = await this.unit.run(actor, () => this.exports.list(this.clock.now()));
    return { items: files.map(toView) };
  }

  view(actor: PersonActor, id: string): Promise<ExportView> {
    return this.unit.run(actor, async () => toView(await this.current(id)));
  }

  /** The content of a file that is ready. */
  async fetch(actor: PersonActor, id: string): Promise<SentFile> {
    const file = await this.unit.run(actor, () => this.current(id));
    if (file.state !== 'ready') throw AppError.conflict('export.not-ready');
    const asked = { ...file, filters: file.question.filters };
    // Who has lost her role meanwhile does not read on from a file that was made before.
    await this.reader.scopeOf(actor, asked);
    const content = this.maker.open(file);
    return sentFile(asked, file.question, {
      content,
      at: file.createdAt.toISOString().slice(0, 10),
    });
  }

  private async current(id: string): Promise<ExportFile> {
    const file = await this.exports.find(id);
    if (file.expiresAt <= this.clock.now()) throw AppError.notFound('export');
    return file;
  }
}
