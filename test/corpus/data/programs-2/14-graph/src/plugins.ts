import type { ApolloServerPlugin } from '@apollo/server';
import pino from 'pino';

export const log = pino({ name: 'graph' });

export const requestLog: ApolloServerPlugin = {
  async requestDidStart({ request }) {
    log.info({ operation: request.operationName }, 'operation'); // safe
    return {
      async didEncounterErrors({ errors }) {
        log.warn({ count: errors.length, codes: errors.map((e) => e.extensions.code) }, 'operation failed'); // safe
      },
    };
  },
};
