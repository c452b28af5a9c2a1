import { describeAdapterContract } from './contract.ts';
import { youtube } from './youtube/setting.ts';

describeAdapterContract(youtube);
