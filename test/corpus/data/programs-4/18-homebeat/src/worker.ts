import { Worker } from 'bullmq';
import mongoose from 'mongoose';
import { metric } from './loki.js';
import { EnrolleeModel, VitalModel, type Enrollee, type Vital } from './models.js';
import { chat, partner } from './out.js';
import { connection } from './queue.js';
import { evaluate } from './rules.js';

await mongoose.connect(process.env.MONGO_URL!, { tls: true });

function describe(e: Enrollee, v: Vital) {
  const reading = v.kind === 'bp' ? `${v.systolic}/${v.diastolic} mmHg` : v.kind === 'spo2' ? `SpO2 ${v.spo2}%` : `${v.weight} kg`;
  return `${e.name} (${e.conditions.join(', ')}): ${reading}`;
}

const worker = new Worker<{ vitalId: string }>(
  'rules',
  async (job) => {
    const vital = (await VitalModel.findById(job.data.vitalId).orFail()) as unknown as Vital;
    const enrollee = (await EnrolleeModel.findById(vital.enrolleeId).orFail()) as unknown as Enrollee;
    const before = await VitalModel.findOne({ enrolleeId: vital.enrolleeId, kind: 'weight', at: { $lt: vital.at } }).sort({ at: -1 });
    const alarm = evaluate(vital, enrollee, before?.weight ?? undefined);
    console.log('checked', job.data.vitalId, alarm?.rule ?? 'none'); // safe
    if (!alarm) return;

    await metric(`alarm_${alarm.level}`, 1);
    if (alarm.level === 'urgent') {
      await chat(enrollee.clinician?.chatId ?? '', describe(enrollee, vital)); // leak: messaging
      console.warn('URGENT', describe(enrollee, vital)); // leak: log
    } else {
      await chat(process.env.OPS_CHAT!, `A ${alarm.rule} alarm is waiting for ${enrollee.clinician?.name}`); // safe
    }
    await partner('alarms', { name: enrollee.name, dob: enrollee.dob, rule: alarm.rule, systolic: vital.systolic }); // leak: queue
    await partner('alarm-count', { rule: alarm.rule, count: 1 }); // safe
  },
  { connection, concurrency: 4 },
);

worker.on('failed', (job, err) => {
  console.error('job', job?.id, 'failed after', job?.attemptsMade, err.name); // safe
});
