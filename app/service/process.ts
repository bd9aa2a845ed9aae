import process from 'node:process';
import { serveOverPort, type Port } from '../contract/port.ts';
import { z } from 'zod';
import { policySchema } from '../contract/policy.ts';
import { demoVideoSchema, quotaSchema } from '../contract/schemas.ts';
import { openService } from './open.ts';

/** What the kiosk gives its service as the one argument, as JSON. */
const startSchema = z.strictObject({
  config: z.strictObject({
    library: z.strictObject({ name: z.string() }),
    dataFolder: z.string(),
    seat: z.strictObject({ offer: quotaSchema.shape.offer, quota: z.number().nullable() }),
    modelFolder: z.string().nullable(),
    policy: policySchema,
    modelUnloadMinutes: z.number().nullable(),
  }),
  demoVideos: z.array(demoVideoSchema),
});

/** The part of Electron's `process.parentPort` that is used; this room does not know Electron. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

// The service as a process of its own: synchronous and heavy work never stops a window.
const start = startSchema.parse(JSON.parse(process.argv[2] ?? '{}'));
const opening = openService(start.config, start.demoVideos);
// Listening comes first: a call that arrives while the counters and the model open is answered when they are.
serveOverPort(
  parentPort(),
  opening.then((service) => service.handlers),
);
const service = await opening;
if (service.warning !== null) process.stderr.write(`en-regard : ${service.warning}\n`);
process.once('exit', () => void service.close());

function parentPort(): Port {
  // Electron adds it to the process of a utility process; plain Node has none.
  const port = (process as { parentPort?: ParentPort }).parentPort;
  if (port === undefined) throw new Error('the service process is started by the kiosk alone');
  return {
    postMessage: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', (event) => listener(event.data)),
  };
}
