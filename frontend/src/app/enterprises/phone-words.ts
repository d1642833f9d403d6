const FINLAND = /^\+358(\d{2})(\d{3})(\d+)$/;

/** A stored number as people here write it: "040 123 4567"; a foreign one stays as it is. */
export function phoneWords(stored: string): string {
  return stored.replace(FINLAND, '0$1 $2 $3');
}
