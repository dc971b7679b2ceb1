import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sftp from 'ssh2-sftp-client';
import { log } from '../trpc';

const PAYERS: Record<string, { folder: string; name: string }> = {
  DDPCA: { folder: '/in/ddpca', name: 'Delta Dental CA' },
  METLF: { folder: '/in/metlf', name: 'MetLife Dental' },
};

export async function deliver(edi: string, payer: string) {
  const target = PAYERS[payer];
  if (!target) throw new Error(`no route for payer ${payer}`); // safe
  const dir = await mkdtemp(join(tmpdir(), 'edi-'));
  const name = `${payer}-${Date.now()}.837`;
  await writeFile(join(dir, name), edi); // leak: file
  const sftp = new Sftp();
  try {
    await sftp.connect({ host: process.env.CH_HOST, username: process.env.CH_USER, privateKey: process.env.CH_KEY });
    await sftp.put(join(dir, name), `${target.folder}/${name}`);
    log.info({ name, payer: target.name }, 'delivered'); // safe
  } catch (e) {
    log.error({ code: (e as NodeJS.ErrnoException).code, payer }, 'delivery failed'); // safe
    throw e;
  } finally {
    await sftp.end();
    await rm(dir, { recursive: true, force: true });
  }
  return name;
}
