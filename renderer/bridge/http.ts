import type { CallName } from '../../app/contract/calls.ts';

/** Sends one call to the server that gave this page. Rejects with `TypeError` where nobody answers. */
export async function sendOverHttp(name: CallName, argument: unknown): Promise<unknown> {
  const response = await fetch(`./api/calls/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(argument),
  });
  return response.json();
}
