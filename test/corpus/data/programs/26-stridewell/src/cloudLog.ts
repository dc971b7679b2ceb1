import { Logging } from '@google-cloud/logging';

const cloud = new Logging().log('rehab-api');

export async function writeLog(severity: 'INFO' | 'WARNING' | 'ERROR', payload: string | Record<string, unknown>) {
  await cloud.write(cloud.entry({ severity }, payload));
}
