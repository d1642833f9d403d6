import { maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type { GatheringView, PlanGatheringRequest } from '@verso/contract';
import { GATHERING_LIMITS as LIMITS, type GatheringKind } from '@verso/domain';

/** A network event as it is typed. */
export interface GatheringFields {
  readonly title: string;
  readonly about: string;
  readonly kind: GatheringKind;
  readonly startsOn: string;
  readonly startsAt: string;
  readonly endsOn: string;
  readonly endsAt: string;
  readonly place: string;
  readonly link: string;
  readonly seats: number | null;
  readonly signUpUntil: string;
}

/** As it stands, or an untouched form. */
export function gatheringFields(gathering: GatheringView | null): GatheringFields {
  if (!gathering) {
    return {
      ...{ title: '', about: '', kind: 'network-day', startsOn: '', startsAt: '09:00' },
      ...{ endsOn: '', endsAt: '16:00', place: '', link: '', seats: null, signUpUntil: '' },
    };
  }
  const { title, about, kind, startsOn, startsAt, endsOn, endsAt, place, seats } = gathering;
  return {
    ...{ title, about, kind, startsOn, startsAt, endsOn, endsAt, place, seats },
    ...{ link: gathering.link ?? '', signUpUntil: gathering.signUpUntil },
  };
}

export const gatheringRules = schema<GatheringFields>((path) => {
  required(path.title);
  maxLength(path.title, LIMITS.title.max);
  required(path.about);
  maxLength(path.about, LIMITS.about.max);
  required(path.startsOn);
  required(path.startsAt);
  required(path.endsAt);
  validate(path.endsOn, (field) =>
    field.value() !== '' && field.value() < field.valueOf(path.startsOn)
      ? { kind: 'offer.times' }
      : null,
  );
  validate(path.endsAt, (field) => {
    const isOneDay = ['', field.valueOf(path.startsOn)].includes(field.valueOf(path.endsOn));
    return isOneDay && field.value() <= field.valueOf(path.startsAt)
      ? { kind: 'offer.times' }
      : null;
  });
  required(path.place);
  maxLength(path.place, LIMITS.place.max);
  maxLength(path.link, LIMITS.link.max);
  min(path.seats, LIMITS.seats.min);
  required(path.signUpUntil);
});

/** As it is sent: without a last day it ends on the first. */
export function gatheringRequest(fields: GatheringFields): PlanGatheringRequest {
  const { kind, startsOn, startsAt, endsAt, seats, signUpUntil } = fields;
  return {
    ...{ kind, startsOn, startsAt, endsAt, seats, signUpUntil },
    ...{ title: fields.title.trim(), about: fields.about.trim(), place: fields.place.trim() },
    ...{ endsOn: fields.endsOn || startsOn, link: fields.link.trim() || null },
  };
}
