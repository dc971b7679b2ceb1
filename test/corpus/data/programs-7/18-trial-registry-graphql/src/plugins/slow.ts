import type { ApolloServerPlugin } from '@apollo/server';
import log from 'loglevel';
import type { Ctx } from '../data/types.js';

export const slow = (limit: number): ApolloServerPlugin<Ctx> => ({
  async requestDidStart() {
    const t0 = Date.now();
    return {
      async willSendResponse({ operationName, contextValue }) {
        const ms = Date.now() - t0;
        if (ms > limit) log.warn('slow', operationName, ms, contextValue.viewer.id); // safe
      },
      async didEncounterErrors({ errors, request }) {
        log.error(errors.map((e) => e.extensions.code).join()); // safe
        const input = request.variables?.input as { familyName?: string; diagnosis?: string } | undefined;
        if (input) log.error('failed input', input.familyName, input.diagnosis); // leak: log
      },
    };
  },
});
