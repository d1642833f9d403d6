import { v7 } from 'uuid';

/** A new id (uuid v7): made in the application, so that no insert has to return one. */
export function newId(): string {
  return v7();
}
