import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ExportList, ExportRequest, ExportView } from '@verso/contract';
import { Icon } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Language } from '../shell/language/language';
import { ExportsApi } from './exports-api';
import { saveFile } from './save-file';

const ASK_AGAIN_MS = 1_500;
const FORMATS = [
  { word: 'xlsx', format: 'xlsx', dialect: 'fi' },
  { word: 'csv-fi', format: 'csv', dialect: 'fi' },
  { word: 'csv-international', format: 'csv', dialect: 'international' },
] as const;
type Format = (typeof FORMATS)[number];

/** Takes what a page lists out as a file: few rows at once, many when they are ready. */
@Component({
  selector: 'app-export-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    MatButton,
    MatMenu,
    MatMenuContent,
    MatMenuItem,
    MatMenuTrigger,
    TranslocoDirective,
  ],
  templateUrl: './export-menu.html',
  styles: `
    :host {
      display: grid;
      gap: var(--s-8);
      justify-items: start;
    }
  `,
})
export class ExportMenu {
  /** The lists that the page has to do with; the first is the one that it shows. */
  readonly lists = input.required<readonly ExportList[]>();
  readonly programmeId = input<string>();
  /** The filters of the page, for the list that it shows. */
  readonly filters = input<object>({});

  private readonly api = inject(ExportsApi);
  private readonly language = inject(Language);
  protected readonly problems = inject(ProblemWords);
  protected readonly formats = FORMATS;
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  /** The file that was ordered last. */
  protected readonly ordered = signal<ExportView | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** A file that was ordered on an earlier visit is found again. */
  protected async look(): Promise<void> {
    if (this.ordered()) return;
    const { items } = await this.api.list();
    const latest = items.find(({ list }) => this.lists().includes(list));
    if (latest) this.follow(latest);
  }

  protected async take(list: ExportList, format: Format): Promise<void> {
    const request = this.requestOf(list, format);
    this.busy.set(true);
    this.problem.set(null);
    try {
      saveFile(await this.api.file(request));
    } catch (error) {
      const problem = toApiProblem(error);
      if (problem.code === 'export.order-it') await this.order(request);
      else this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }

  private async order(request: ExportRequest): Promise<void> {
    try {
      this.follow(await this.api.order(request));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }

  private follow(file: ExportView): void {
    this.ordered.set(file);
    if (file.state !== 'queued') return;
    this.timer = setTimeout(() => void this.askAgain(file.id), ASK_AGAIN_MS);
  }

  private async askAgain(id: string): Promise<void> {
    try {
      this.follow(await this.api.read(id));
    } catch (error) {
      this.ordered.set(null);
      this.problem.set(toApiProblem(error));
    }
  }

  private requestOf(list: ExportList, { format, dialect }: Format): ExportRequest {
    const isShown = list === this.lists()[0];
    const set = Object.entries(isShown ? this.filters() : {})
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([name, value]) => [name, String(value)]);
    const filters = new URLSearchParams(set).toString();
    const programmeId = this.programmeId();
    return {
      ...{ list, format, dialect, language: this.language.current(), filters },
      ...(programmeId !== undefined && { programmeId }),
    };
  }
}
