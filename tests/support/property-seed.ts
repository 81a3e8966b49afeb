import fc from 'fast-check';

/*
 * Properties are tried with the same cases in every run, so that a test fails because of what was changed and not of
 * what was drawn. `PROPERTY_SEED=7` draws others, `npm run prove` always new ones, and says which.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
