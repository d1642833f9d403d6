import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, Icon, PageHeader, Skeleton, Toast, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { Language } from '../shell/language/language';
import { CompletionForm } from './completion-form';
import { CompletionList } from './completion-list';
import { TrainingApi } from './training-api';

/** Training that people of a firm have completed. */
@Component({
  selector: 'app-firm-training-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CompletionForm, CompletionList, EmptyState, Icon, LoadFailed, MatButton],
    ...[PageHeader, RouterLink, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './firm-training-page.html',
})
export class FirmTrainingPage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();

  private readonly api = inject(TrainingApi);
  private readonly enterprises = inject(EnterprisesApi);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  protected readonly recording = signal(false);
  protected readonly path = computed(() => ({
    programmeId: this.programmeId(),
    enterpriseId: this.enterpriseId(),
  }));
  protected readonly firmPath = computed(() => [
    ...['/programmes', this.programmeId(), 'enterprises', this.enterpriseId()],
  ]);
  protected readonly page = load(
    this.path,
    async (path, signal) => {
      const [firm, completions] = await Promise.all([
        this.enterprises.read(path.programmeId, path.enterpriseId, signal),
        this.api.list(path, signal),
      ]);
      return { firm, completions };
    },
    { keep: true },
  );

  protected saved(what: 'recorded' | 'annulled'): void {
    this.recording.set(false);
    this.page.reload();
    this.toast.say(this.language.say(`training.saved.${what}`));
  }
}
