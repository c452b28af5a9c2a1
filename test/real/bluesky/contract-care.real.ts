import { describe, vi } from 'vitest';
import { careCases } from '../../adapters/contract/care.ts';
import { real } from './real-setting.ts';

vi.mock('../../../src/sandbox/sandbox.ts', async original => ({
  ...(await original<typeof import('../../../src/sandbox/sandbox.ts')>()),
  startSandbox: (await import('./real-stage.ts')).startReal,
}));

describe('the contract, kept before a real server', () => {
  careCases(real);
});
