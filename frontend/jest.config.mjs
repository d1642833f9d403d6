import { angularPreset } from '../libs/tooling/jest/angular.mjs';

export default angularPreset(import.meta.url);
