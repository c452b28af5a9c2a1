import { describeAdapterContract } from './contract.ts';
import { setting } from './threads/setting.ts';

describeAdapterContract(setting);
