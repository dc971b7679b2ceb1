import { createCipheriv, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { EnrolleeModel, VitalModel } from './models.js';

function seal(plain: string) {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(process.env.BACKUP_KEY!, 'hex'), iv);
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

export async function backup(target: string) {
  const enrollees = await EnrolleeModel.find().lean();
  await writeFile(`${target}/enrollees.bin`, seal(JSON.stringify(enrollees))); // safe
  const vitals = await VitalModel.find().populate('enrolleeId').lean();
  await writeFile(`${target}/vitals.json`, JSON.stringify(vitals)); // leak: file
  console.log('backup of', enrollees.length, 'and', vitals.length); // safe
}
