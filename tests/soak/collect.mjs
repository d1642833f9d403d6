// Loaded before a process that is watched: it empties its heap of what nobody holds when it is asked
// to, so that two looks at its memory compare what is held.
process.on('SIGUSR2', () => globalThis.gc?.());
