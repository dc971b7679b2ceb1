import pino from 'pino';

const log = pino();

export const logPlugin = {
  async requestDidStart({ request }) {
    log.info({ operation: request.operationName }, 'begun'); // safe
    log.info({ variables: request.variables }, 'begun'); // leak: log
    log.info({ variables: Object.keys(request.variables ?? {}).length }, 'begun'); // safe
    return {
      async didEncounterErrors({ errors }) {
        log.warn({ errors: errors.length }, 'failed'); // safe
      },
    };
  },
};
