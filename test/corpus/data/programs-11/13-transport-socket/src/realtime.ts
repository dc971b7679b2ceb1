import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { Vehicle } from './models';
import { geoLog, logger } from './lib/telemetry';
import type { Assignment } from './services/dispatch';

export function attachRealtime(http: HttpServer) {
  const io = new Server(http, { cors: { origin: 'https://dispatch.ride-to-care.example' } });

  io.on('connection', (socket) => {
    logger.info('socket %s joined, %d total', socket.id, io.engine.clientsCount); // safe

    socket.on('position', async ({ vehicleId, lat, lng }: { vehicleId: number; lat: number; lng: number }) => {
      await Vehicle.update({ lat, lng }, { where: { id: vehicleId } }); // safe
      geoLog.debug('vehicle %d at %s,%s', vehicleId, lat, lng); // safe
    });

    socket.on('handover', (form) => {
      const { patientName, vitals } = form;
      logger.info(`handover ${patientName}: BP ${vitals?.bp} SpO2 ${vitals?.spo2}`); // leak: log
      socket.emit('handover:ok', { at: Date.now() }); // safe
    });

    socket.on('disconnect', (reason) => logger.debug('socket closed', reason)); // safe
  });

  return {
    assigned({ trip, vehicle, etaMin }: Assignment) {
      io.to(`vehicle:${vehicle.id}`).emit('assigned', { tripId: trip.id, etaMin });
    },
  };
}
