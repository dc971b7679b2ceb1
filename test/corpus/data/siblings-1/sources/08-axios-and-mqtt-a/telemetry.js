import axios from 'axios';
import mqtt from 'mqtt';

const open = mqtt.connect('mqtt://broker.hospital.example:1883');
const sealed = mqtt.connect('mqtts://broker.hospital.example:8883');

export async function sendVitals(patient, vitals) {
  const record = { patientName: patient.fullName, heartRate: vitals.heartRate, spo2: vitals.spo2 };
  await axios.post('http://collector.hospital.example/vitals', record); // leak: plaintext
  await axios.post('https://collector.hospital.example/vitals', record); // safe: TLS to the hospital's own host
  open.publish('vitals', JSON.stringify(record)); // leak: plaintext
  sealed.publish('vitals', JSON.stringify(record)); // safe: TLS to the hospital's own host
}

export async function heartbeat(device) {
  await axios.post('http://collector.hospital.example/alive', { firmware: device.firmware }); // safe: a version
  open.publish('alive', device.serial); // safe: a serial number of a gateway
}
