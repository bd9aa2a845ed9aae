import { useEffect, useState } from 'react';

const RETRY_MS = 5_000;

/** What `load` brings, null until then. Asks again every five seconds while it fails: the service may be starting. */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let timer: number | undefined;
    let over = false;
    const attempt = (): void => {
      load().then(
        (loaded) => {
          if (!over) setValue(() => loaded);
        },
        () => {
          if (!over) timer = window.setTimeout(attempt, RETRY_MS);
        },
      );
    };
    attempt();
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [load]);
  return value;
}
