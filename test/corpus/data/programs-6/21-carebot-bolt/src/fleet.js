import { Vehicle } from './models.js';
import { ticket } from './desk.js';

export function registerFleet(app) {
  app.command('/cars', async ({ ack, respond, logger }) => {
    await ack();
    const cars = await Vehicle.find({ dueService: { $lt: new Date() } });
    logger.info(cars.map((c) => c.plate).join()); // safe
    await respond(cars.map((c) => `${c.plate} (${c.zone}) ${c.mileage} mi`).join('\n') || 'All fine'); // safe
    for (const c of cars) await ticket('Car service', { plate: c.plate, mileage: c.mileage }); // safe
  });
}
