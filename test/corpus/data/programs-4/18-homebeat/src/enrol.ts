import mqtt from 'mqtt';
import vaultFactory from 'node-vault';
import { DeviceModel, EnrolleeModel } from './models.js';
import { chat } from './out.js';

const vault = vaultFactory({ endpoint: process.env.VAULT_ADDR ?? 'https://vault.homebeat.example' });
const welcome = mqtt.connect('mqtt://broker.cuffcloud.example:1883', { username: 'homebeat', password: process.env.CUFF_PASS });

export interface EnrolInput {
  name: string;
  dob: string;
  phone: string;
  conditions: string[];
  serial: string;
}

export async function enrol(input: EnrolInput) {
  const device = await DeviceModel.findOne({ serial: input.serial });
  if (!device) throw new Error(`device ${input.serial} is not in stock`); // safe
  if (device.enrolleeId) throw new Error('device is in use');

  const enrollee = await EnrolleeModel.create(input);
  device.enrolleeId = enrollee._id;
  await device.save();
  await vault.write(`secret/enrollees/${enrollee.id}`, { phone: input.phone });

  welcome.publish(`cuffs/${input.serial}/display`, JSON.stringify({ greeting: `Hello ${input.name}`, conditions: input.conditions })); // leak: transport
  welcome.publish(`cuffs/${input.serial}/config`, JSON.stringify({ units: 'mmHg', interval: 720 })); // safe
  await chat(process.env.OPS_CHAT!, `Cuff ${device.model} handed out, ${await DeviceModel.countDocuments({ enrolleeId: null })} left`); // safe
  return enrollee.id;
}
