import sensible from '@fastify/sensible';
import Fastify from 'fastify';
import mongoose from 'mongoose';
import { DeviceModel, EnrolleeModel, VitalModel } from './models.js';
import { enqueueRule } from './queue.js';
import { tag } from './trace.js';

const app = Fastify({
  logger: { level: 'info', redact: ['req.headers.authorization', 'enrollee.name', 'enrollee.dob', 'enrollee.phone', 'enrollee.conditions'] },
});
await app.register(sensible);

app.addHook('onRequest', async (req) => {
  if (req.headers['x-device-key'] !== process.env.DEVICE_KEY) throw app.httpErrors.unauthorized('bad_key');
});

interface Frame {
  serial: string;
  kind: 'bp' | 'weight' | 'spo2';
  values: { systolic?: number; diastolic?: number; weight?: number; spo2?: number };
  battery: number;
  at: string;
}

app.post<{ Body: Frame }>('/frames', async (req, reply) => {
  const { serial, kind, values, battery, at } = req.body;
  const device = await DeviceModel.findOneAndUpdate({ serial }, { battery, lastSeen: new Date() });
  if (!device?.enrolleeId) {
    req.log.warn({ serial, kind }, 'frame of unassigned device'); // safe
    return reply.notFound('device_not_assigned'); // safe
  }
  const enrollee = await EnrolleeModel.findById(device.enrolleeId).orFail();
  if (values.systolic && values.systolic > 280) {
    return reply.badRequest(`Systolic ${values.systolic} of ${enrollee.name} is implausible`); // leak: http_error
  }
  const vital = await VitalModel.create({ deviceId: device.id, enrolleeId: enrollee._id, kind, at, ...values });
  req.log.info({ vitalId: vital.id, kind, battery }, 'stored'); // safe
  req.log.info({ enrollee: { name: enrollee.name, dob: enrollee.dob, phone: enrollee.phone } }, 'enrollee'); // safe
  req.log.info(`${enrollee.name} ${kind} ${JSON.stringify(values)}`); // leak: log
  tag('device.firmware', device.firmware ?? 'unknown'); // safe
  tag('enrollee.name', enrollee.name); // leak: error_monitor
  await enqueueRule(vital.id);
  return { ok: true };
});

app.get('/devices/stale', async () => {
  const stale = await DeviceModel.find({ lastSeen: { $lt: new Date(Date.now() - 3 * 864e5) } });
  app.log.info({ stale: stale.length }, 'stale devices'); // safe
  return stale.map((d) => ({ serial: d.serial, model: d.model, battery: d.battery }));
});

await mongoose.connect(process.env.MONGO_URL!, { tls: true });
await app.listen({ port: 3300, host: '::' });
