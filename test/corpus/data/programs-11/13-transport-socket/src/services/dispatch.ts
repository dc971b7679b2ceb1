import admin from 'firebase-admin';
import TelegramBot from 'node-telegram-bot-api';
import { Client as Maps } from '@googlemaps/google-maps-services-js';
import Redis from 'ioredis';
import { Op } from 'sequelize';
import { Trip, Vehicle } from '../models';
import { geoLog, guarded, logger, rollbar } from '../lib/telemetry';

const maps = new Maps();
const redis = new Redis(process.env.REDIS_URL!, { tls: {} });
const bot = new TelegramBot(process.env.TG_TOKEN!);
const OPS_CHAT = Number(process.env.TG_OPS);

export type Assignment = { trip: Trip; vehicle: Vehicle; etaMin: number };

const summary = (t: Trip) => `${t.passengerName}, ${t.mobility}${t.oxygen ? ', O2' : ''}${t.infection ? `, ${t.infection}` : ''}: ${t.reason}`;

async function eta(vehicle: Vehicle, address: string): Promise<number> {
  const res = await maps.distancematrix({ params: { origins: [`${vehicle.lat},${vehicle.lng}`], destinations: [address], key: process.env.MAPS_KEY! } });
  const el = res.data.rows[0]?.elements[0];
  geoLog.debug('eta for', vehicle.plate, el?.duration?.value); // safe
  return Math.ceil((el?.duration?.value ?? 1800) / 60);
}

export class Dispatcher {
  constructor(private readonly onAssigned: (a: Assignment) => void) {}

  assign = guarded('assign', async (tripId: number) => {
    const trip = await Trip.findByPk(tripId, { rejectOnEmpty: true });
    const vehicles = await Vehicle.findAll({ where: { fuel: { [Op.gt]: 15 } } });
    logger.info('candidates for trip %d: %s', tripId, vehicles.map((v) => v.plate).join(',')); // safe
    if (!vehicles.length) {
      await bot.sendMessage(OPS_CHAT, "No vehicle free right now"); // safe
      await bot.sendMessage(OPS_CHAT, `Waiting: ${summary(trip)}`); // leak: messag|chat
      return;
    }
    const ranked = await Promise.all(vehicles.map(async (v) => ({ v, min: await eta(v, trip.pickup) })));
    const best = ranked.sort((a, b) => a.min - b.min)[0];
    await trip.update({ vehicleId: best.v.id, state: 'assigned' }); // safe
    await redis.set(`vehicle:${best.v.id}:trip`, trip.id, 'EX', 7200); // safe
    this.onAssigned({ trip, vehicle: best.v, etaMin: best.min });
    await this.pushCrew(trip, best.v);
  });

  private async pushCrew(trip: Trip, vehicle: Vehicle) {
    try {
      await admin.messaging().send({ // leak: push|messag
        token: vehicle.crewToken,
        notification: { title: 'New trip', body: summary(trip) },
        data: { tripId: String(trip.id) },
      });
    } catch (e) {
      rollbar.warning('crew push failed', { plate: vehicle.plate, passenger: trip.passengerName, infection: trip.infection, reason: trip.reason }); // leak: error-monitor
      logger.warn('push failed for', vehicle.plate); // safe
    }
  }

  async shiftEnd(vehicle: Vehicle) {
    await admin.messaging().send({ token: vehicle.crewToken, notification: { title: 'Shift ends', body: 'Please refuel and return to base.' } }); // safe
  }

  async board() {
    const open = await Trip.findAll({ where: { state: 'open' } });
    open.forEach(({ id, passengerName: who, infection }) => {
      if (infection) logger.warn('isolation trip', id, who, infection); // leak: log
    });
    return open;
  }
}
