/** The values of one statement, numbered as they are added. */
export class StatementValues {
  readonly list: unknown[] = [];

  /** The placeholder of a value, with its type: `$3::uuid`. */
  add(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }

  /** One of our own codes or a count, written out. Anything else must be a value. */
  literal(value: string | number): string {
    if (Number.isSafeInteger(value)) return String(value);
    if (typeof value !== 'string' || !/^[a-z-]+$/.test(value)) {
      throw new RangeError('Only codes of ours and whole numbers are written out');
    }
    return `'${value}'`;
  }
}
