import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AreaView, GroupLinkView } from '@verso/contract';

import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { LinkEndForm } from './link-end-form';
import { LinkOutcomeForm } from './link-outcome-form';
import { LinksApi } from './links-api';

/** Which form is open: of a new outcome, of one that is corrected, of the end, or of taking back. */
type OpenForm = 'tell' | 'end' | 'take-back' | { readonly corrects: string };

/** One link: its ends, what it is about, and what came of it. */
@Component({
  selector: 'app-link-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LinkEndForm, LinkOutcomeForm, ReasonForm, TranslocoDirective],
  templateUrl: './link-card.html',
  styles: `
    :host,
    .outcomes,
    .outcomes li {
      display: grid;
      gap: var(--s-8);
      overflow-wrap: anywhere;
    }

    h2::first-letter {
      text-transform: uppercase;
    }

    .about {
      white-space: pre-line;
    }

    .outcomes {
      border-inline-start: 2px solid var(--hairline);
      padding-inline-start: var(--s-16);
    }
  `,
})
export class LinkCard {
  readonly programmeId = input.required<string>();
  readonly link = input.required<GroupLinkView>();
  readonly regions = input.required<readonly AreaView[]>();
  readonly changed = output();

  private readonly api = inject(LinksApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly open = signal<OpenForm | null>(null);
  protected readonly place = computed(() => ({
    ...{ programmeId: this.programmeId(), linkId: this.link().id },
  }));
  protected readonly ends = computed(() => {
    const { networkId, networkName, counterpart } = this.link();
    const from = networkId === null ? this.say('whole-programme') : this.nameOf(networkName);
    const to = [counterpart, this.otherEnd()].filter(Boolean).join(', ');
    return this.say('ends', { from, to });
  });
  /** Kind, and since when or between which days. */
  protected readonly line = computed(() => {
    const { kind, beganOn, endedOn } = this.link();
    const from = this.format.day(beganOn);
    const days =
      endedOn === null
        ? this.say('since', { day: from })
        : this.say('between', { from, until: this.format.day(endedOn) });
    return [this.language.say(`links.kind.${kind}`), days].join(' · ');
  });
  protected readonly acts = computed(() => {
    const { takenBackAt, endedOn, isMine } = this.link();
    if (takenBackAt !== null) return [];
    const settling = endedOn === null ? (['end', 'take-back'] as const) : (['take-back'] as const);
    return isMine ? (['tell', ...settling] as const) : (['tell'] as const);
  });

  protected corrects(id: string): boolean {
    const open = this.open();
    return typeof open === 'object' && open?.corrects === id;
  }

  protected done(): void {
    this.open.set(null);
    this.changed.emit();
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    await this.api.takeBack(this.place(), reason);
    this.done();
  };

  private otherEnd(): string {
    const { regionCode, otherNetworkName } = this.link();
    if (regionCode === null) return this.nameOf(otherNetworkName);
    const region = this.regions().find(({ code }) => code === regionCode);
    return region ? this.language.pick(region.label) : regionCode;
  }

  private nameOf(group: string | null): string {
    return group ?? this.say('another-group');
  }

  private say(key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.language.say(`links.link.${key}`, values);
  }
}
