import { describeAdapterContract } from './contract.ts';
import { setting } from './tiktok/setting.ts';

describeAdapterContract(setting);
