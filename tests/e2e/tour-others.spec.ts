import { test } from '../support/e2e/fixtures.js';
import { tour } from '../support/e2e/tour.js';

test.describe('a stranger', () => {
  tour(null);
});
test.describe('an entrepreneur', () => {
  tour('aino');
});
test.describe('a coordinator', () => {
  tour('leena');
});
test.describe('a manager', () => {
  tour('marjut');
});
test.describe('a funder', () => {
  tour('riitta');
});
test.describe('an administrator', () => {
  tour('outi');
});
