import bunyan from 'bunyan';
import { Kafka } from 'kafkajs';
import { DataSource } from 'typeorm';
import { Truck } from './entities';

const log = bunyan.createLogger({ name: 'workshop' });
const producer = new Kafka({ brokers: [process.env.KAFKA!] }).producer();

export class Workshop {
  constructor(private readonly ds: DataSource) {}

  async diagnose(truckId: number, codes: string[]): Promise<string> {
    const truck = await this.ds.getRepository(Truck).findOneByOrFail({ id: truckId }); // safe
    const diagnosis = codes.includes('P0300') ? 'misfire' : codes.join(',');
    log.info({ plate: truck.plate, diagnosis, condition: truck.condition }, 'diagnosis'); // safe
    await producer.send({ topic: 'diagnoses', messages: [{ key: truck.plate, value: JSON.stringify({ truck, diagnosis }) }] }); // safe
    return diagnosis;
  }

  async treat(truck: Truck, diagnosis: string, treatment: string, cost: number) {
    truck.history.push({ at: new Date().toISOString(), diagnosis, treatment, cost });
    await this.ds.getRepository(Truck).save(truck); // safe
    log.info(`treatment of ${truck.plate}: ${treatment}, driver ${truck.driver.name} ${truck.driver.phone}`); // safe
    if (cost > 10_000) {
      log.warn({ history: truck.history }, 'expensive patient'); // safe
      throw new Error(`Treatment of ${truck.plate} for ${diagnosis} costs ${cost}`); // safe
    }
  }
}
