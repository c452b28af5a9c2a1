import { describe } from 'vitest';
import { careCases } from './contract/care.ts';
import { faultCases } from './contract/faults.ts';
import { renderingCases } from './contract/rendering.ts';
import { sendingCases } from './contract/sending.ts';
import { threadCases } from './contract/threads.ts';
import type { ContractSetting } from './setting.ts';

/**
 * What every adapter owes to the core, shown against the platform's double over a real connection. An adapter's own test
 * calls this and adds only what is special about its platform.
 */
export function describeAdapterContract(setting: ContractSetting): void {
  describe(`the contract, kept by ${setting.adapter.name}`, () => {
    renderingCases(setting);
    sendingCases(setting);
    faultCases(setting);
    threadCases(setting);
    careCases(setting);
  });
}
