import got from 'got';
import WebSocket from 'ws';

interface PatientAlarm {
  patientName: string;
  medicalRecordNumber: string;
  alarm: string;
  monitorModel: string;
}

const legacy = got.extend({ prefixUrl: 'http://his.hospital.example/api' });

export class Bridge {
  private readonly socket = new WebSocket('ws://nurses.hospital.example/alarms');

  raise(alarm: PatientAlarm): void {
    this.socket.send(JSON.stringify({ who: alarm.patientName, alarm: alarm.alarm })); // leak: plaintext
    this.socket.send(JSON.stringify({ model: alarm.monitorModel })); // safe: a model of monitor
  }

  async store(alarm: PatientAlarm): Promise<void> {
    await legacy.post('alarms', { json: alarm }); // leak: plaintext
    await legacy.post('models', { json: { model: alarm.monitorModel } }); // safe
  }
}
