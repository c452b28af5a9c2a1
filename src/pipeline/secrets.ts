import { createRedactor } from '../content/redact.ts';
import type { Secrets } from '../model/ports.ts';

/** None yet. Each new value is told to `listener` first, such as the runner of a workflow. */
export function createSecrets(listener: (value: string) => void = () => {}): Secrets {
  const known = new Set<string>();
  const revealed = new Set<string>();
  let redact: ReturnType<typeof createRedactor> | null = null;
  return {
    learn: values => {
      for (const value of values) {
        if (known.has(value)) continue;
        known.add(value);
        redact = null;
        listener(value);
      }
    },
    reveal: values => {
      for (const value of values) revealed.add(value);
      redact = null;
    },
    redact: text => {
      // Every secret has hundreds of forms: they are made once there is something to say.
      redact ??= createRedactor([...known].filter(value => !revealed.has(value)));
      return redact(text);
    },
  };
}
