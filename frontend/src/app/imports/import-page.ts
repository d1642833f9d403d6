import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportMappingRequest, ImportView } from '@verso/contract';
import { Confirm, Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { PageTitle } from '../shell/page-title';
import { ImportChip } from './import-chip';
import { ImportProgress } from './import-progress';
import { ImportRows } from './import-rows';
import { rowsToWrite, standOf } from './import-stand';
import { type ImportAct, ImportsApi } from './imports-api';
import { MappingForm } from './mapping-form';

const ASK_AGAIN_MS = 1_000;

/** One file on its way in: its columns are named, it is tried out, and then written. */
@Component({
  selector: 'app-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    ImportChip,
    ImportProgress,
    ImportRows,
    LoadFailed,
    MappingForm,
    MatButton,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './import-page.html',
})
export class ImportPage {
  readonly programmeId = input.required<string>();
  readonly importId = input.required<string>();
  /** ?outcome= */
  readonly outcome = input('');

  private readonly api = inject(ImportsApi);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly language = inject(Language);
  private readonly title = inject(PageTitle);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly file = load(
    () => ({ programmeId: this.programmeId(), importId: this.importId() }),
    ({ programmeId, importId }, abort) => this.api.read(programmeId, importId, abort),
    { keep: true },
  );
  /** Whether the columns are named anew: over with the file, and with what becomes of it. */
  protected readonly naming = linkedSignal<string, boolean>({
    source: () => `${this.importId()} ${this.file.value()?.state}`,
    computation: () => false,
  });
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly toWrite = computed(() => {
    const file = this.file.value();
    return file ? rowsToWrite(file) : 0;
  });

  protected readonly standOf = standOf;
  /** Whether the same file may be read with other columns: it is there, and nothing of it is written. */
  protected readonly isReadable = computed(() => {
    const file = this.file.value();
    if (file?.emptiedAt !== null) return false;
    return file.state === 'checked' || (file.state === 'done' && file.rowsWritten === 0);
  });

  constructor() {
    // While something goes on, how far it is is asked again and again.
    effect((onCleanup) => {
      const file = this.file.value();
      if (file?.fileName) this.title.name(file.fileName);
      if (file?.state !== 'checking' && file?.state !== 'running') return;
      const timer = setTimeout(() => this.file.reload(), ASK_AGAIN_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  /** Whether rows can be looked at: they are, from the end of the check until they are swept. */
  protected hasRows({ state, emptiedAt }: ImportView): boolean {
    return emptiedAt === null && !['uploaded', 'checking', 'failed'].includes(state);
  }

  protected async check(mapping: ImportMappingRequest): Promise<void> {
    await this.keep(this.api.check(this.programmeId(), this.importId(), mapping));
    this.naming.set(this.naming() && this.problem() !== null);
  }

  protected act(act: ImportAct): Promise<void> {
    return this.keep(this.api.act(this.programmeId(), this.importId(), act));
  }

  protected async cancel(): Promise<void> {
    const isAsked = await this.confirm.ask({
      heading: this.language.say('imports.cancel.heading'),
      text: this.language.say('imports.cancel.text'),
      yes: this.language.say('imports.cancel.yes'),
      no: this.language.say('imports.cancel.no'),
      danger: true,
    });
    if (isAsked) await this.act('cancel');
  }

  private async keep(answer: Promise<ImportView>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const file = await answer;
      if (file.id === this.importId()) this.file.set(file);
      else await this.router.navigateByUrl(`/programmes/${this.programmeId()}/imports/${file.id}`);
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
