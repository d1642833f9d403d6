import { tour } from '../support/e2e/tour.js';

tour('hanna');
