import { inject, Injectable } from '@angular/core';
import type { TimelineItem } from '@verso/contract';
import { isTouchpointKind, type TimelineKind } from '@verso/domain';
import type { IconName } from '@verso/ui';

import { CountryNames } from '../shell/language/country-names';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';

/** The mark of each kind. */
export const TIMELINE_ICONS: Readonly<Record<TimelineKind, IconName>> = {
  call: 'phone',
  visit: 'map-pin',
  meeting: 'message',
  mail: 'mail',
  note: 'pencil',
  stage: 'signpost',
  group: 'users',
  growth: 'trending-up',
  training: 'graduation-cap',
  export: 'globe',
  innovation: 'lightbulb',
  experiment: 'flask',
  figures: 'chart',
  support: 'helping-hand',
  message: 'send',
};

/** Sentences of a timeline: what happened, when, by whom. */
@Injectable({ providedIn: 'root' })
export class TimelineWords {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly countries = inject(CountryNames);

  kind(kind: TimelineKind): string {
    if (isTouchpointKind(kind)) return this.language.say(`enterprises.touchpoint.kinds.${kind}`);
    return this.language.say(`worklists.timeline.kind.${kind}`);
  }

  /** What happened. A name that one may not know is a dash. */
  event(item: TimelineItem): string {
    if (isTouchpointKind(item.kind)) return this.kind(item.kind);
    const isFirst = item.event === 'stage-changed' && item.before === null;
    return this.language.say(`worklists.timeline.event.${isFirst ? 'stage-first' : item.event}`, {
      title: this.titleOf(item),
      code: this.codeOf(item, item.code),
      before: this.beforeOf(item),
      value: item.value === null ? '–' : this.format.number(item.value, 2),
    });
  }

  /** The day, and who did it. */
  when({ day, byName }: TimelineItem): string {
    return [this.format.date(day), byName].filter(Boolean).join(' · ');
  }

  audience({ audience }: TimelineItem): string {
    return this.language.say(`worklists.timeline.audience.${audience}`);
  }

  private titleOf({ event, title }: TimelineItem): string {
    if (title === null) return '–';
    if (event === 'export-step') return this.countries.of(title);
    return event === 'year-told' ? this.format.day(title) : title;
  }

  private beforeOf(item: TimelineItem): string {
    if (item.event === 'mail-sent') return this.language.say(`mails.state.${item.before}`);
    if (item.event === 'assessment-finished')
      return this.language.say(`growth.round.${item.before}`);
    return this.codeOf(item, item.before);
  }

  private codeOf({ event }: TimelineItem, code: string | null): string {
    if (code === null) return '–';
    const words: Partial<Record<TimelineItem['event'], string>> = {
      'stage-changed': `enterprises.stage.${code}`,
      'host-turn': `worklists.timeline.turn.${code}`,
      'goal-marked': `worklists.timeline.goal.${code}`,
      'step-marked': `worklists.timeline.step.${code}`,
      'assessment-finished': `growth.instrument.${code}`,
      'export-step': `markets.stage.${code}`,
      'challenge-raised': `challenges.kind.${code}`,
      'innovation-step': `innovations.stage.${code}`,
      'experiment-decided': `experiments.decision.${code}`,
      'support-given': `support.kind.${code}`,
      'mail-sent': `mails.kind.${code}`,
    };
    const key = words[event];
    return key === undefined ? code : this.language.say(key);
  }
}
