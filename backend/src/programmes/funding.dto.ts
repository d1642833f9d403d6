import { type Fund, FUNDS } from '@verso/domain';

import { Nested, OneOf } from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

/** Whose money a programme is, as it stands on what people see of it. */
export class FundingView {
  @OneOf('Fund', FUNDS) readonly fund!: Fund;
  /** Who pays, in words; null where nothing more is said than the fund. */
  @Nested(() => LocalisedText, { nullable: true }) readonly line!: LocalisedText | null;
}
