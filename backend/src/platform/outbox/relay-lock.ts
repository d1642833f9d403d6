/** Advisory lock of the one worker that moves the outbox: "relay" in letters of a telephone. */
export const RELAY_LOCK = 73529;
