import { ComprehendMedicalClient, DetectPHICommand, type Entity } from '@aws-sdk/client-comprehendmedical';
import pino from 'pino';

const log = pino({ name: 'deidentify' });
const medical = new ComprehendMedicalClient({ region: 'us-east-1' });

export class DeidentificationFailed extends Error {
  constructor(readonly reference: string) {
    super(`de-identification failed for ${reference}`);
  }
}

function cut(text: string, entities: Entity[]): string {
  let out = text;
  for (const e of [...entities].sort((a, b) => b.BeginOffset! - a.BeginOffset!)) {
    out = out.slice(0, e.BeginOffset) + `[${e.Type}]` + out.slice(e.EndOffset);
  }
  return out;
}

/** @deidentifies */
export async function deidentify(text: string, reference: string): Promise<string> {
  try {
    const { Entities = [] } = await medical.send(new DetectPHICommand({ Text: text })); // safe
    log.info({ reference, found: Entities.length, types: [...new Set(Entities.map((e) => e.Type))] }, 'phi detected'); // safe
    return cut(text, Entities);
  } catch (e) {
    log.error({ reference, error: (e as Error).name }, 'detector failed'); // safe
    throw new DeidentificationFailed(reference); // safe
  }
}
