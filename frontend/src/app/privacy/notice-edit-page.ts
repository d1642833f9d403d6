import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { LocalisedNotice, NoticeTexts } from '@verso/contract';
import { Control, Field, Icon, PageHeader, Segments, Skeleton, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { sending } from '../api/submit';
import { Language } from '../shell/language/language';
import { type LanguageCode, LANGUAGES } from '../shell/language/languages';
import { NOTICE_SECTIONS } from './notice-sections';
import { PrivacyApi } from './privacy-api';

const EMPTY: NoticeTexts = {
  ...{ controller: '', contact: '', purposes: '' },
  ...{ sources: '', recipients: '', rights: '' },
};

/** The programme's own notice, in three languages; it begins with a good one. */
@Component({
  selector: 'app-notice-edit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    Icon,
    LoadFailed,
    MatButton,
    PageHeader,
    RouterLink,
    Segments,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './notice-edit-page.html',
})
export class NoticeEditPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(PrivacyApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly sections = NOTICE_SECTIONS;
  protected readonly notice = load(
    () => this.programmeId(),
    (id, abort) => this.api.noticeOf(id, abort),
  );
  protected readonly shown = signal<LanguageCode>('fi');
  protected readonly languages = computed(() =>
    LANGUAGES.map((code) => ({
      value: code,
      label: this.language.say(`privacy.notice.text-in.${code}`),
    })),
  );
  private readonly fields = linkedSignal<LocalisedNotice>(
    () => this.notice.value()?.texts ?? { fi: EMPTY, sv: EMPTY, en: EMPTY },
  );
  protected readonly form = form(
    this.fields,
    (path) => {
      for (const language of LANGUAGES) {
        for (const section of NOTICE_SECTIONS) required(path[language][section]);
      }
    },
    { submission: sending((texts: LocalisedNotice) => this.save(texts)) },
  );

  protected show(language: string): void {
    const found = LANGUAGES.find((code) => code === language);
    if (found) this.shown.set(found);
  }

  private async save(texts: LocalisedNotice): Promise<void> {
    await this.api.writeNotice(this.programmeId(), texts);
    this.toast.say(this.language.say('shared.saved'));
  }
}
