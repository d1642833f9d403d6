import { angularPreset } from '../tooling/jest/angular.mjs';

export default angularPreset(import.meta.url);
