import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DomSanitizer } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, Notice, PageHeader, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { MailChip } from './mail-chip';
import { MailsApi } from './mails-api';

/** One mail as its reader sees it. */
@Component({
  selector: 'app-mail-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    LoadFailed,
    MailChip,
    MatButton,
    Notice,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './mail-page.html',
  styles: `
    iframe {
      background: #fff;
      block-size: min(70vh, 640px);
      border: 1px solid var(--hairline);
      border-radius: var(--radius);
      inline-size: 100%;
    }
  `,
})
export class MailPage {
  readonly mailId = input.required<string>();

  private readonly api = inject(MailsApi);
  private readonly sanitizer = inject(DomSanitizer);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly mail = load(
    () => ({ mailId: this.mailId() }),
    ({ mailId }, abort) => this.api.read(mailId, abort),
  );
  protected readonly height = signal<number | null>(null);
  // Verso's own text, and the frame is sandboxed: it runs nothing, sends nothing and leads nowhere. It
  // is of our origin, for this page to ask how tall it is.
  protected readonly page = computed(() =>
    this.sanitizer.bypassSecurityTrustHtml(this.mail.value()?.html ?? ''),
  );
  /** The way in that the mail offers: its first link. */
  protected readonly link = computed(
    () => /https?:\/\/\S+/.exec(this.mail.value()?.text ?? '')?.[0] ?? null,
  );
  protected readonly mayResend = computed(() => {
    const state = this.mail.value()?.state;
    return state === 'uncertain' || state === 'failed';
  });

  /** As tall as its mail: nothing of it has to be scrolled for. */
  protected measure({ contentDocument }: HTMLIFrameElement): void {
    this.height.set(contentDocument?.documentElement.scrollHeight ?? null);
  }

  protected async resend(): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      await this.api.resend(this.mailId());
      this.toast.say(this.language.say('mails.resent'));
      this.mail.reload();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.sending.set(false);
    }
  }
}
