import net from 'node:net';
import axios from 'axios';
import mqtt from 'mqtt';

interface HomePatientReading { patientName: string; heartRate: number; oxygenSaturation: number; firmware: string }

export async function uplink(reading: HomePatientReading): Promise<void> {
  const broker = mqtt.connect('mqtt://broker.home-care.example:1883');
  broker.publish('vitals', JSON.stringify({ name: reading.patientName, hr: reading.heartRate })); // leak: plaintext
  broker.publish('firmware', reading.firmware); // safe
  await axios.post('http://hub.home-care.example/readings', reading); // leak: plaintext
  await axios.get('http://hub.home-care.example/health'); // safe
  const socket = net.connect(2575, 'hl7.home-care.example');
  socket.write(`PID|1|||${reading.patientName}\r`); // leak: plaintext
}
