import { Text } from './fields.js';

/** A label of reference data or of a programme, in the three languages. */
export class LocalisedText {
  @Text({ max: 200 }) readonly fi!: string;
  @Text({ max: 200 }) readonly sv!: string;
  @Text({ max: 200 }) readonly en!: string;
}
