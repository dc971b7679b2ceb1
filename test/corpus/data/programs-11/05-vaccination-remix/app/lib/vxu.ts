import net from 'node:net';
import type { Dose, Lot, Recipient } from '@prisma/client';
import { logger } from './server';

export type FullDose = Dose & { recipient: Recipient; lot: Lot };

const ts = (d: Date) => d.toISOString().replace(/[-:T]/g, '').slice(0, 14);

export function buildVxu(dose: FullDose): string {
  const r = dose.recipient;
  return [
    `MSH|^~\\&|JABBOOK|CLINIC|IIS|STATE|${ts(new Date())}||VXU^V04|${dose.id}|P|2.5.1`,
    `PID|1||${r.id}||${r.lastName}^${r.firstName}||${ts(r.birthDate).slice(0, 8)}`,
    `RXA|0|1|${ts(dose.givenAt)}||${dose.lot.cvx}^${dose.lot.product}^CVX|0.5|mL|||||||${dose.lotId}`,
  ].join('\r');
}

export function sendToRegistry(dose: FullDose): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(6661, process.env.IIS_HOST ?? 'iis.state.example');
    socket.setTimeout(10_000, () => socket.destroy(new Error('timeout')));
    socket.on('connect', () => {
      logger.debug('registry connected'); // safe
      socket.write(`\x0b${buildVxu(dose)}\x1c\r`); // leak: plaintext
    });
    socket.on('data', (buf) => {
      const code = /MSA\|(A[AER])/.exec(buf.toString())?.[1] ?? '??';
      if (code !== 'AA') {
        logger.error('registry refused message', buildVxu(dose)); // leak: log
      } else {
        logger.info('registry ack', { code, dose: dose.id }); // safe
      }
      socket.end();
      resolve(code);
    });
    socket.on('error', (e: NodeJS.ErrnoException) => {
      logger.warn('registry unreachable', e.code); // safe
      reject(e);
    });
  });
}
