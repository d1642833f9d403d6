import {
  ChangeDetectionStrategy,
  Component,
  effect,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AccessTokenRow, MadeAccessToken } from '@verso/contract';
import { Confirm, Icon, Notice, PageHeader, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { AccessTokenForm } from './access-token-form';
import { AccessTokensApi } from './access-tokens-api';

/** One's own access tokens, and how a program uses one. */
@Component({
  selector: 'app-access-tokens-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AccessTokenForm,
    Icon,
    LoadFailed,
    MatButton,
    Notice,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './access-tokens-page.html',
  styles: `
    .token,
    .example {
      padding: var(--s-12);
      border-radius: var(--radius);
      background: var(--sunken);
      font-family: ui-monospace, monospace;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
  `,
})
export class AccessTokensPage {
  private readonly api = inject(AccessTokensApi);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly fresh = signal<MadeAccessToken | null>(null);
  protected readonly address = `${globalThis.location.origin}/api`;
  protected readonly tokens = load(
    () => ({}),
    (_, abort) => this.api.list(abort),
  );

  private readonly shown = viewChild<ElementRef<HTMLElement>>('shown');

  constructor() {
    // The form stands below: what is shown only once must not stay out of sight.
    effect(() => {
      const shown = this.shown()?.nativeElement;
      shown?.focus({ preventScroll: true });
      if (shown) globalThis.scrollTo({ top: 0 });
    });
  }

  protected scopesOf({ scopes }: AccessTokenRow): string {
    return scopes
      .map((scope) => this.language.say(`settings.tokens.scope.${scope.replace('.', '-')}`))
      .join(' · ');
  }

  protected show(made: MadeAccessToken): void {
    this.fresh.set(made);
    this.tokens.reload();
  }

  protected async copy(token: string): Promise<void> {
    await navigator.clipboard.writeText(token);
    this.toast.say(this.language.say('settings.tokens.copied'));
  }

  protected async revoke({ id, name }: AccessTokenRow): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.language.say('settings.tokens.revoke-heading', { name }),
      text: this.language.say('settings.tokens.revoke-text'),
      yes: this.language.say('settings.tokens.revoke'),
      no: this.language.say('shared.cancel'),
      danger: true,
    });
    if (!yes) return;
    this.problem.set(null);
    try {
      await this.api.revoke(id);
      this.fresh.set(null);
      this.toast.say(this.language.say('settings.tokens.revoked'));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
    this.tokens.reload();
  }
}
