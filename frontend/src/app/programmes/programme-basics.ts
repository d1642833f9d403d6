import { min, required, schema, validate } from '@angular/forms/signals';
import { centsOf, eurosOf, PROGRAMME_DAYS } from '@verso/domain';

/** A programme's name, days and budget, as a form has them. */
export interface BasicsFields {
  readonly label: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly startsOn: string;
  readonly endsOn: string;
  /** Euros. */
  readonly budgetCents: number | null;
}

export const NO_BASICS: BasicsFields = {
  label: { fi: '', sv: '', en: '' },
  startsOn: '',
  endsOn: '',
  budgetCents: null,
};

const OUT_OF_RANGE = { kind: 'date.out-of-range', params: PROGRAMME_DAYS };
const isPossible = (day: string): boolean =>
  day === '' || (PROGRAMME_DAYS.first <= day && day <= PROGRAMME_DAYS.last);

export const basicsRules = schema<BasicsFields>((path) => {
  for (const text of [path.label.fi, path.label.sv, path.label.en]) required(text);
  required(path.startsOn);
  required(path.endsOn);
  min(path.budgetCents, 0);
  for (const day of [path.startsOn, path.endsOn]) {
    validate(day, ({ value }) => (isPossible(value()) ? null : OUT_OF_RANGE));
  }
  validate(path.endsOn, (endsOn) =>
    endsOn.value() !== '' && endsOn.value() < endsOn.valueOf(path.startsOn)
      ? { kind: 'programme.ends-before-start' }
      : null,
  );
});

/** What is known of a programme, as fields. */
export const basicsFieldsOf = (known: BasicsFields): BasicsFields => ({
  label: { ...known.label },
  startsOn: known.startsOn,
  endsOn: known.endsOn,
  budgetCents: eurosOf(known.budgetCents),
});

/** The fields as requests take them. */
export const basicsRequest = ({ label, startsOn, endsOn, budgetCents }: BasicsFields) => ({
  label,
  startsOn,
  endsOn,
  budgetCents: centsOf(budgetCents),
});
