import { createConsola } from 'consola';

const consola = createConsola({ level: 4 });

export const registro = {
  info: (messaggio: string, dati?: unknown) => consola.info(messaggio, dati ?? ''),
  avviso: (messaggio: string, dati?: unknown) => consola.warn(messaggio, dati ?? ''),
  errore: (messaggio: string, dati?: unknown) => consola.error(messaggio, dati ?? ''),
};
