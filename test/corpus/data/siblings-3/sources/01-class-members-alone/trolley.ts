export class Trolley {
  wheels = 4;
  constructor(readonly dischargeDate: string, readonly nextOfKinName: string, readonly colour: string) {}
  roll(): void {
    console.info('rolling for', this.nextOfKinName); // leak: log
    console.info('until', this.dischargeDate); // leak: log
    console.info('painted', this.colour); // safe
    console.info(`${this.wheels} wheels`); // safe
  }
}
