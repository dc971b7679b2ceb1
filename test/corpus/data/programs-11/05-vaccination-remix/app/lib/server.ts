import { PrismaClient } from '@prisma/client';
import { Logger } from 'tslog';
import { Analytics } from '@segment/analytics-node';
import Bugsnag from '@bugsnag/js';
import twilio from 'twilio';

export const prisma = new PrismaClient({ log: ['warn'] });
export const logger = new Logger({ name: 'jabbook', type: 'json' });
export const segment = new Analytics({ writeKey: process.env.SEGMENT_KEY ?? '' });
export const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
Bugsnag.start({ apiKey: process.env.BUGSNAG_KEY ?? '', appVersion: process.env.GIT_SHA });

export const notifyError = (error: unknown, meta?: Record<string, unknown>) =>
  Bugsnag.notify(error as Error, (event) => {
    if (meta) event.addMetadata('details', meta);
  });
