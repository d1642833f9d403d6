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
import { CoursesApi } from './courses-api';
import { PlanPart } from './plan-part';
import { PlansApi } from './plans-api';
import { SignUpForm } from './sign-up-form';
import { TrainingApi } from './training-api';

/** What people of a firm plan to learn, and the training that they have completed. */
@Component({
  selector: 'app-firm-training-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CompletionForm, CompletionList, EmptyState, Icon, LoadFailed, MatButton],
    ...[PageHeader, PlanPart, RouterLink, SignUpForm, Skeleton, TranslocoDirective, VisibilityNote],
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
  private readonly courses = inject(CoursesApi);
  private readonly plans = inject(PlansApi);
  /** Which form is open. */
  protected readonly open = signal<'completion' | 'sign-up' | null>(null);
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
      const { programmeId, enterpriseId } = path;
      const everything = { state: null, skill: null, way: null, after: null };
      const [firm, completions, plan, { items }] = await Promise.all([
        this.enterprises.read(programmeId, enterpriseId, signal),
        this.api.list(path, signal),
        this.plans.list(path, signal),
        this.courses.list(programmeId, everything, signal),
      ]);
      // the latest come first, so those that still take people are among the first page
      const courses = items.filter(({ state }) => state === 'open' || state === 'closed');
      return { firm, completions, plan, courses };
    },
    { keep: true },
  );

  protected toggle(form: 'completion' | 'sign-up'): void {
    this.open.set(this.open() === form ? null : form);
  }

  protected saved(what: 'recorded' | 'annulled' | 'signed-up' | 'queued'): void {
    this.open.set(null);
    this.page.reload();
    this.toast.say(this.language.say(`training.saved.${what}`));
  }
}
