import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ResearchQuestionView } from '@verso/contract';
import { EmptyState, Icon, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { ProblemWords } from '../api/problem-words';
import { ReasonForm } from '../api/reason-form';
import { GiveForm } from './give-form';
import { QuestionBody } from './question-body';
import { QuestionForm } from './question-form';
import { ResearchApi } from './research-api';
import { firmsRequest, type QuestionFields } from './research-fields';

/** Which form is open: of a new question, or of one by its id. */
interface OpenForm {
  readonly form: 'new' | 'give' | 'close';
  readonly of?: string;
}

/** All questions of a programme between firms and research. */
@Component({
  selector: 'app-research-desk-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, GiveForm, Icon, LoadFailed, MatButton, PageHeader, QuestionBody],
    ...[QuestionForm, ReasonForm, RouterLink, Skeleton, TranslocoDirective],
  ],
  templateUrl: './research-desk-page.html',
  styleUrl: './research.scss',
})
export class ResearchDeskPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(ResearchApi);
  protected readonly problems = inject(ProblemWords);
  protected readonly open = signal<OpenForm | null>(null);
  protected readonly questions = loadPages(
    () => this.programmeId(),
    (programmeId, after, signal) => this.api.list(programmeId, after, signal),
  );
  private readonly listed = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.partners(programmeId, signal),
  );
  protected readonly partners = computed(() =>
    (this.listed.value()?.items ?? []).filter(({ takenBackAt }) => takenBackAt === null),
  );

  protected isOpen(form: OpenForm['form'], of?: string): boolean {
    const open = this.open();
    return open?.form === form && open.of === of;
  }

  protected show(): void {
    this.open.set(null);
    this.questions.reload();
  }

  protected firmPlace({ enterpriseId }: ResearchQuestionView): string[] {
    return ['/programmes', this.programmeId(), 'enterprises', enterpriseId ?? '', 'research'];
  }

  /** Whether it may still go to a partner, or to another one. */
  protected isGiven({ enterpriseId, state }: ResearchQuestionView): boolean {
    return enterpriseId !== null && state !== 'closed' && this.partners().length > 0;
  }

  /** Whether it may be closed: one of a firm only without an answer. */
  protected isClosed({ enterpriseId, state }: ResearchQuestionView): boolean {
    return state !== 'closed' && (enterpriseId === null || state !== 'answered');
  }

  protected readonly ask = async (fields: QuestionFields): Promise<void> => {
    await this.api.askFirms(this.programmeId(), firmsRequest(fields));
    this.show();
  };

  protected readonly close = async (reason: string): Promise<void> => {
    await this.api.close(this.programmeId(), this.open()?.of ?? '', reason);
    this.show();
  };
}
