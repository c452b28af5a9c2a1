import { describeAdapterContract } from './contract.ts';
import { reddit } from './reddit/setting.ts';

describeAdapterContract(reddit);
