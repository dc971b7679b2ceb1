import { EventEmitter } from 'node:events';

interface Biopsy { patientName: string; birthDate: string; site: string; grams: number }

class TooSmall extends RangeError {
  constructor(biopsy: Biopsy) { super(`${biopsy.patientName} (${biopsy.birthDate}): ${biopsy.grams} g`); }
}
const weigh = (biopsy: Biopsy) => {
  if (biopsy.grams < 0.1) throw new TooSmall(biopsy);
  return biopsy.grams;
};
const embed = (biopsy: Biopsy) => new Promise<number>((done, fail) => (biopsy.grams > 9 ? fail(new Error(`too big: ${biopsy.patientName}`)) : done(weigh(biopsy))));

const lane = new EventEmitter();
lane.on('stuck', (why: Error) => console.error('stuck', why.message)); // leak: log
lane.on('free', (slot: number) => console.info('free', slot)); // safe

export async function run(biopsies: Biopsy[]) {
  const all = await Promise.allSettled(biopsies.map(embed));
  for (const one of all) {
    if (one.status === 'rejected') console.warn(one.reason); // leak: log
    else console.info(one.value); // safe
  }
  embed(biopsies[0]!).then(console.info, ({ message }: Error) => console.error(message)); // leak: log
  try {
    biopsies.reduce((sum, b) => sum + weigh(b), 0);
  } catch (e) {
    if (e instanceof TooSmall) console.error(e.message); // leak: log
    console.error((e as Error).constructor.name); // safe
    lane.emit('stuck', e);
  } finally {
    lane.emit('free', biopsies.length);
  }
}
