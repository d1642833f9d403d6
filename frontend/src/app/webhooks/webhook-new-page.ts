import {
  ChangeDetectionStrategy,
  Component,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MadeWebhook } from '@verso/contract';
import { WEBHOOK_LIMITS, type WebhookEvent } from '@verso/domain';
import { Control, Field, Icon, Notice, PageHeader, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { Language } from '../shell/language/language';
import { EventChoices } from './event-choices';
import { WebhooksApi } from './webhooks-api';

interface WebhookFields {
  readonly url: string;
  readonly events: WebhookEvent[];
}

/** Adds a webhook, and shows what its receiver checks signatures with: once. */
@Component({
  selector: 'app-webhook-new-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    EventChoices,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    Icon,
    MatButton,
    Notice,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './webhook-new-page.html',
  styles: `
    .secret {
      padding: var(--s-12);
      border-radius: var(--radius);
      background: var(--sunken);
      font-family: ui-monospace, monospace;
      overflow-wrap: anywhere;
    }
  `,
})
export class WebhookNewPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(WebhooksApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  private readonly shown = viewChild<ElementRef<HTMLElement>>('shown');
  protected readonly made = signal<MadeWebhook | null>(null);
  private readonly fields = signal<WebhookFields>({ url: '', events: [] });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.url);
      maxLength(path.url, WEBHOOK_LIMITS.url);
      minLength(path.events, 1);
    },
    { submission: sending((value: WebhookFields) => this.add(value)) },
  );

  constructor() {
    effect(() => {
      this.shown()?.nativeElement.focus();
    });
  }

  protected asksForEvent(): boolean {
    const events = this.form.events();
    return events.touched() && events.errors().length > 0;
  }

  protected choose(events: readonly WebhookEvent[]): void {
    this.fields.update((fields) => ({ ...fields, events: [...events] }));
  }

  protected async copy(secret: string): Promise<void> {
    await navigator.clipboard.writeText(secret);
    this.toast.say(this.language.say('webhooks.secret.copied'));
  }

  private async add(webhook: WebhookFields): Promise<void> {
    this.made.set(await this.api.add(this.programmeId(), webhook));
  }
}
