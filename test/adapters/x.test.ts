import { describeAdapterContract } from './contract.ts';
import { x } from './x/setting.ts';

describeAdapterContract(x);
