import { describeAdapterContract } from './contract.ts';
import { linkedin } from './linkedin/setting.ts';

describeAdapterContract(linkedin);
