import type { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Find = Storage['getTargetValidationMetadatas'];
type Checks = ReturnType<Find>;

const remembering = new WeakSet<Storage>();

/**
 * The library gathers the checks of a class, and of every class above it, anew for each object: of
 * what checking a query takes, two thirds. They are complete before a class has its first object,
 * so they are gathered once.
 */
export function rememberChecks(storage: Storage): void {
  if (remembering.has(storage)) return;
  remembering.add(storage);
  const find: Find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<object, Map<string, Checks>>();
  storage.getTargetValidationMetadatas = (target, ...options) => {
    // What is sent may have a field of that name: only classes are remembered.
    if (typeof target !== 'function') return find(target, ...options);
    const ofClass = known.get(target) ?? new Map<string, Checks>();
    known.set(target, ofClass);
    const key = JSON.stringify(options);
    const checks = ofClass.get(key) ?? find(target, ...options);
    ofClass.set(key, checks);
    return checks;
  };
}
