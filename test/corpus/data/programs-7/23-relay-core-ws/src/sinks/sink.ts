import { Component } from '../logging';
import { carriesOccupant, type Frame, type MonitorFrame, type PumpFrame } from '../frames';

export abstract class Sink extends Component {
  protected abstract monitor(f: MonitorFrame): Promise<void>;
  protected abstract pump(f: PumpFrame): Promise<void>;

  async accept(frame: Frame): Promise<void> {
    if (!carriesOccupant(frame)) return;
    try {
      if (frame.kind === 'monitor') await this.monitor(frame);
      else await this.pump(frame);
    } catch {
      this.drop('invalid');
    }
  }
}

export class AlarmSink extends Sink {
  constructor(private readonly limits: { hr: number; spo2: number }) {
    super('alarm');
  }

  protected async monitor(f: MonitorFrame): Promise<void> {
    if (f.heartRate <= this.limits.hr && f.spo2 >= this.limits.spo2) return;
    this.say(`${f.occupant.patientName} HR ${f.heartRate} SpO2 ${f.spo2}`);
    await this.page(f);
  }

  protected async pump(f: PumpFrame): Promise<void> {
    if (f.mlPerHour > 999) this.drop('invalid');
  }

  private async page(f: MonitorFrame): Promise<void> {
    const text = `${f.bed}: ${f.occupant.diagnosis}, HR ${f.heartRate}`;
    await fetch('https://api.pushover.net/1/messages.json', { // leak: messaging
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: process.env.PUSHOVER, user: process.env.PUSHOVER_GROUP, message: text, title: f.occupant.patientName }),
    });
  }
}
