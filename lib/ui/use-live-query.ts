import { liveQuery } from "dexie";
import { useEffect, useState } from "preact/hooks";

/** The query's newest answer, undefined until the first; asks again when `inputs` change. An error is thrown to the screen's boundary. */
export function useLiveQuery<Value>(
  query: () => Promise<Value>,
  inputs: readonly unknown[],
): Value | undefined {
  const [answer, setAnswer] = useState<{ value?: Value; error?: Error }>({});
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setAnswer({ value }),
      error: (error: unknown) =>
        setAnswer({ error: new Error("the store could not be read", { cause: error }) }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  if (answer.error !== undefined) throw answer.error;
  return answer.value;
}
