import path from 'node:path';
import { ensureDemoCatalogue } from '../../../scripts/ensure-demo-catalogue.ts';
import { readConfig } from '../../config/config.ts';
import { kioskOptions } from '../options.ts';
import type { ServiceOptions } from '../service-process.ts';

/** The service itself, over the demonstration's catalogue in a folder of its own, without a model. Some ten seconds. */
export async function realService(data: string): Promise<ServiceOptions> {
  await ensureDemoCatalogue(data);
  const config = { ...readConfig({ data }, {}), modelFolder: null };
  const { service } = kioskOptions(config, {
    demo: false,
    words: [],
    built: '',
    packaging: '',
    demoVideos: [],
  });
  return { ...service, program: path.resolve(import.meta.dirname, '../../service/process.ts') };
}
