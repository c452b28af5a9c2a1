import { describe, vi } from 'vitest';
import { renderingCases } from '../../adapters/contract/rendering.ts';
import { sendingCases } from '../../adapters/contract/sending.ts';
import { threadCases } from '../../adapters/contract/threads.ts';
import { real } from './real-setting.ts';

vi.mock('../../../src/sandbox/sandbox.ts', async original => ({
  ...(await original<typeof import('../../../src/sandbox/sandbox.ts')>()),
  startSandbox: (await import('./real-stage.ts')).startReal,
}));

describe('the contract, kept before a real server', () => {
  renderingCases(real);
  sendingCases(real);
  threadCases(real);
});
