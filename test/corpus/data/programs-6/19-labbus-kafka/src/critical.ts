import tracer from 'dd-trace';
import { WebhookClient } from 'discord.js';
import type { Bus } from './bus.js';
import type { AnalyzerDown, ResultReleased } from './events.js';
import { log, outcome } from './log.js';

const room = new WebhookClient({ url: process.env.DISCORD_LAB! });

class CriticalValue extends Error {
  constructor(readonly result: ResultReleased) {
    super(`critical ${result.analyte} ${result.value}${result.unit} for ${result.donor.fullName}`);
  }
}

export function register(bus: Bus): void {
  bus
    .on('result', async (r) => {
      const span = tracer.startSpan('result.check');
      span.setTag('analyte', r.analyte); // safe
      try {
        assertOrdinary(r);
        log.info({ barcode: r.barcode }, 'ordinary'); // safe
      } catch (err) {
        span.setTag('error.message', (err as CriticalValue).message); // leak: error_monitor|log|trace
        await call(err as CriticalValue);
      } finally {
        span.finish();
      }
    })
    .on('result', (r) => {
      const { donor, comment, ...rest } = r;
      log.info({ donor }, 'released'); // safe
      log.info({ owner: donor }, 'released to'); // leak: log
      if (comment) outcome('comment', { chart: donor.chartNo, comment }); // leak: log
      outcome('unit', rest.unit); // safe
    })
    .on('analyzer', down);
}

function assertOrdinary(r: ResultReleased): void {
  if (r.flag === 'HH' || r.flag === 'LL') throw new CriticalValue(r); // leak: error|messaging
}

async function call({ result, message }: CriticalValue): Promise<void> {
  await room.send({ content: `@here ${message}` }); // leak: messaging
  log.warn({ barcode: result.barcode }, 'called'); // safe
}

async function down(e: AnalyzerDown): Promise<void> {
  await room.send(`Analyzer ${e.serial} (${e.vendor}) reports ${e.errorCode}`); // safe
  log.error({ serial: e.serial, code: e.errorCode }, 'analyzer down'); // safe
}
