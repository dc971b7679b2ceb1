import { Logger } from 'tslog';

export const gunluk = new Logger({ name: 'randevu', type: 'json', minLevel: Number(process.env.GUNLUK_SEVIYE ?? 2) });
