import database from './jest.database.config.mjs';

// Specs that look at the whole demo story.
export default { ...database, globals: { template: 'demo' } };
