import { flush } from './action/flush.ts';

await flush();
