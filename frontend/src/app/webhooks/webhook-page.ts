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
import type { WebhookEvent, WebhookRow } from '@verso/contract';
import { Confirm, Icon, Notice, PageHeader, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { PageTitle } from '../shell/page-title';
import { EventChoices } from './event-choices';
import { WebhookChip } from './webhook-chip';
import { WebhookDeliveries } from './webhook-deliveries';
import { WebhooksApi } from './webhooks-api';

/** One webhook: what it tells, whether it is on, and what became of each delivery. */
@Component({
  selector: 'app-webhook-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EventChoices,
    Icon,
    LoadFailed,
    MatButton,
    Notice,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
    WebhookChip,
    WebhookDeliveries,
  ],
  templateUrl: './webhook-page.html',
})
export class WebhookPage {
  readonly programmeId = input.required<string>();
  readonly webhookId = input.required<string>();

  private readonly api = inject(WebhooksApi);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  private readonly title = inject(PageTitle);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly busy = signal(false);
  /** How often the log was made longer from here. */
  protected readonly sent = signal(0);
  protected readonly key = computed(() => ({
    programmeId: this.programmeId(),
    webhookId: this.webhookId(),
  }));
  protected readonly webhook = load(
    () => this.key(),
    (key, abort) => this.api.find(key, abort),
    { keep: true },
  );
  protected readonly events = linkedSignal<readonly WebhookEvent[]>(
    () => this.webhook.value()?.events ?? [],
  );
  protected readonly isChanged = computed(() => {
    const kept = this.webhook.value()?.events ?? [];
    const chosen = this.events();
    return kept.length !== chosen.length || kept.some((event) => !chosen.includes(event));
  });

  constructor() {
    effect(() => {
      const webhook = this.webhook.value();
      if (webhook) this.title.name(new URL(webhook.url).host);
    });
  }

  protected save(webhook: WebhookRow): Promise<void> {
    const request = { events: [...this.events()], isOn: webhook.offSince === null };
    return this.act('shared.saved', () => this.api.change(this.key(), request));
  }

  protected switchTo(isOn: boolean, { events }: WebhookRow): Promise<void> {
    const said = isOn ? 'webhooks.switched-on' : 'webhooks.switched-off';
    return this.act(said, () => this.api.change(this.key(), { events, isOn }));
  }

  protected async test(): Promise<void> {
    await this.act('webhooks.test-sent', () => this.api.test(this.key()));
    this.sent.update((times) => times + 1);
  }

  protected async remove({ url }: WebhookRow): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.language.say('webhooks.remove.heading'),
      text: this.language.say('webhooks.remove.text', { url }),
      yes: this.language.say('webhooks.remove.yes'),
      no: this.language.say('shared.cancel'),
      danger: true,
    });
    if (!yes) return;
    await this.act('webhooks.remove.done', () => this.api.remove(this.key()));
    if (!this.problem()) {
      await this.router.navigate(['/programmes', this.programmeId(), 'webhooks']);
    }
  }

  private async act(said: string, work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
      this.toast.say(this.language.say(said));
      this.webhook.reload();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
