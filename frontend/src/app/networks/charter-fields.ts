import { max, maxLength, min, minLength, schema, validate } from '@angular/forms/signals';
import type { CharterView, SetCharterRequest } from '@verso/contract';
import { CHARTER_LIMITS as LIMITS } from '@verso/domain';

/** What a group agrees on, as it is typed. */
export interface CharterFields {
  readonly sizeMin: number | null;
  readonly sizeMax: number | null;
  readonly alsoMunicipalities: readonly string[];
  readonly conduct: string;
  /** The version that was read. */
  readonly basedOnId: string | null;
}

/** As it stands, to be changed. */
export const charterFields = (charter: CharterView): CharterFields => ({
  ...{ sizeMin: charter.sizeMin, sizeMax: charter.sizeMax },
  alsoMunicipalities: charter.alsoMunicipalities.map(({ code }) => code),
  ...{ conduct: charter.conduct ?? '', basedOnId: charter.id },
});

export const charterRules = schema<CharterFields>((path) => {
  for (const size of [path.sizeMin, path.sizeMax]) {
    min(size, LIMITS.size.min);
    max(size, LIMITS.size.max);
  }
  validate(path.sizeMax, (field) => {
    const [least, greatest] = [field.valueOf(path.sizeMin), field.value()];
    return least !== null && greatest !== null && greatest < least
      ? { kind: 'charter.sizes' }
      : null;
  });
  minLength(path.conduct, LIMITS.conduct.min);
  maxLength(path.conduct, LIMITS.conduct.max);
});

/** As it is sent: an empty code of conduct is none. */
export const charterRequest = (fields: CharterFields): SetCharterRequest => ({
  ...{ sizeMin: fields.sizeMin, sizeMax: fields.sizeMax, basedOnId: fields.basedOnId },
  alsoMunicipalities: [...fields.alsoMunicipalities],
  conduct: fields.conduct.trim() || null,
});
