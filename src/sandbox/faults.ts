/** What a request is about, as far as faults care. */
export type RequestKind = 'create' | 'upload' | 'login' | 'read' | 'other';

const places = ['create', 'upload', 'login', 'read', 'any'] as const;
type Place = (typeof places)[number];

/** The status with which a platform refuses a text. */
export type RefusalStatus = '400' | '422';

/** Does nothing and says so in the platform's own form. */
const refusals = ['401', '403', '429', '500', '503'] as const;
export type RefusalName = (typeof refusals)[number] | RefusalStatus;

const otherNames = [
  'accept-then-cut',
  'accept-then-500',
  'accept-then-502-html',
  'accept-then-504',
  'cut',
  'slow',
  'drip',
  'unreadable',
  'no-id',
  'ghost',
  'redirect',
  'endless',
] as const;
export type FaultName = RefusalName | (typeof otherNames)[number];

interface Fault {
  name: FaultName;
  count: number;
  where: Place;
  skip: number;
}

export function isRefusal(name: FaultName): name is RefusalName {
  return name === '400' || name === '422' || (refusals as readonly string[]).includes(name);
}

/** The faults that are still to come, in the order in which they were asked for. */
export class FaultQueue {
  readonly #refusal: RefusalStatus;
  #faults: Fault[] = [];

  constructor(refusal: RefusalStatus) {
    this.#refusal = refusal;
  }

  /** Takes `NAME:COUNT[:WHERE[:SKIP]]`; throws an error that lists what there is. */
  add(specification: string): void {
    this.#faults.push(parseFault(specification, this.#refusal));
  }

  clear(): void {
    this.#faults = [];
  }

  /** What is still to come, in the form that `add` takes. */
  list(): string[] {
    return this.#faults.map(({ name, count, where, skip }) => `${name}:${count}:${where}:${skip}`);
  }

  /** The fault that befalls a request of that kind, or null. */
  take(kind: RequestKind): FaultName | null {
    for (const fault of this.#faults) {
      if (fault.where !== 'any' && fault.where !== kind) continue;
      if (fault.skip > 0) {
        fault.skip -= 1;
        continue;
      }
      fault.count -= 1;
      if (fault.count === 0) this.#faults = this.#faults.filter(other => other !== fault);
      return fault.name;
    }
    return null;
  }
}

function parseFault(specification: string, refusal: RefusalStatus): Fault {
  const names: readonly string[] = [...otherNames, ...refusals, refusal];
  const [name = '', count = '', where = 'create', skip = '0', ...rest] = specification.split(':');
  if (!names.includes(name)) throw malformed(specification, `"${name}" is no fault`, names);
  if (!/^[1-9]\d{0,5}$/.test(count)) throw malformed(specification, 'it needs a count from 1', names);
  if (!(places as readonly string[]).includes(where)) throw malformed(specification, `"${where}" is no place`, names);
  if (!/^\d{1,6}$/.test(skip) || rest.length > 0) throw malformed(specification, 'it ends in something else', names);
  return { name: name as FaultName, count: Number(count), where: where as Place, skip: Number(skip) };
}

function malformed(specification: string, why: string, names: readonly string[]): RangeError {
  return new RangeError(
    `fault "${specification}": ${why}. Write NAME:COUNT[:WHERE[:SKIP]]; NAME is one of ${names.join(', ')}; WHERE is one of ${places.join(', ')}.`,
  );
}
