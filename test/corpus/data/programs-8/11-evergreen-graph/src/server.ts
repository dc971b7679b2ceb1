import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { residentResolvers, type Ctx } from './resolvers/resident';
import { reportIncident } from './resolvers/incident';
import { Resident } from './models/resident';
import { log } from './log';

const audit: ApolloServerPlugin<Ctx> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operationName, contextValue }) {
        log.info({ operationName, requestId: contextValue.requestId }, 'operation'); // safe: name of the operation
      },
      async didEncounterErrors({ errors, operationName }) {
        log.warn({ operationName, codes: errors.map((e) => e.extensions.code) }, 'errors'); // safe: codes
      },
    };
  },
};

Resident.watch().on('change', (change) => {
  log.debug({ op: change.operationType }, 'resident changed'); // safe: kind of the operation
  log.debug({ doc: change.fullDocument }, 'resident now'); // leak: log
});

export const server = new ApolloServer<Ctx>({
  typeDefs: 'type Query { fallRisk: String } type Mutation { reportIncident: String }',
  resolvers: { ...residentResolvers, Mutation: { ...residentResolvers.Mutation, reportIncident } },
  plugins: [audit],
});
