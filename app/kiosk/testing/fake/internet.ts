export interface InternetAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Headers = Readonly<Record<string, string>>;
type Site = (url: URL, headers: Headers) => InternetAnswer | null;

let site: Site = () => null;

/** Every request that reached the network, in order: what the guards let through. */
export const reached: string[] = [];

/** Lets a test stand for the whole internet; what it answers null for does not exist. */
export function setInternet(answers: Site): void {
  site = answers;
  reached.length = 0;
}

export function askInternet(address: string, headers: Headers): InternetAnswer | null {
  reached.push(address);
  return site(new URL(address), headers);
}
