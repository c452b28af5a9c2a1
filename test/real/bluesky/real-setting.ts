import { bluesky } from '../../adapters/bluesky/setting.ts';
import type { Stage } from '../../adapters/harness.ts';
import type { ContractSetting } from '../../adapters/setting.ts';
import type { RealServer } from './real-server.ts';
import { stageAccount } from './real-stage.ts';

/** The setting of the contract, at home on the real server. */
export const real: ContractSetting = {
  ...bluesky,
  get place() {
    return { identifier: stageAccount().handle };
  },
  get credentials() {
    return { password: stageAccount().password };
  },
  get secrets() {
    return [stageAccount().password];
  },
};

export function serverOf(stage: Stage): RealServer {
  return stage.double as unknown as RealServer;
}
