// The rules live in libs/tooling; this file stands where editors look for it.
export { default } from './libs/tooling/eslint/config.mjs';
