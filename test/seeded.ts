import fc from 'fast-check';

/*
 * Stories of chance are the same for the same commit, so that what fails for one fails for whoever looks at it; the next
 * commit has others. `SEED=7` plays those of 7.
 */
fc.configureGlobal({ seed: Number(process.env.SEED) });
