import { trace } from '@opentelemetry/api';
import { WebClient } from '@slack/web-api';
import { GraphQLError } from 'graphql';
import { Pregnancy } from './models.js';
import { log } from './plugins.js';

export interface Context {
  user?: { id: string; role: string };
}

interface PregnancyInput {
  motherName: string;
  bloodType: string;
  riskFactors: string[];
  obstetricHistory: string;
}

const slack = new WebClient(process.env.SLACK_TOKEN);
const tracer = trace.getTracer('graph');

function requireMidwife(ctx: Context) {
  if (ctx.user?.role !== 'midwife') throw new GraphQLError('forbidden', { extensions: { code: 'FORBIDDEN' } }); // safe
  return ctx.user;
}

export const resolvers = {
  Query: {
    pregnancy: async (_: unknown, { id }: { id: string }, ctx: Context) => {
      requireMidwife(ctx);
      const found = await Pregnancy.findById(id);
      if (!found) throw new GraphQLError(`pregnancy ${id} not found`, { extensions: { code: 'NOT_FOUND' } }); // safe
      return found;
    },
  },
  Mutation: {
    registerPregnancy: async (_: unknown, { input }: { input: PregnancyInput }, ctx: Context) => {
      const user = requireMidwife(ctx);
      log.debug({ input }, 'register'); // leak: log
      return tracer.startActiveSpan('register', async (span) => {
        span.setAttribute('midwife.id', user.id); // safe
        span.setAttribute('mother.name', input.motherName); // leak: error_monitor|log
        span.setAttribute('mother.history', input.obstetricHistory); // leak: error_monitor|log
        const saved = await Pregnancy.create({ ...input, midwifeId: user.id });
        span.end();
        log.info({ id: saved.id }, 'registered'); // safe
        return saved;
      });
    },
    flagHighRisk: async (_: unknown, { id }: { id: string }, ctx: Context) => {
      requireMidwife(ctx);
      const pregnancy = await Pregnancy.findById(id);
      if (!pregnancy) throw new GraphQLError('not found', { extensions: { code: 'NOT_FOUND' } });
      await slack.chat.postMessage({ // leak: messaging
        channel: '#high-risk',
        text: `${pregnancy.motherName}, due ${pregnancy.dueDate?.toDateString()}: ${pregnancy.riskFactors.join(', ')}`,
      });
      await slack.chat.postMessage({ channel: '#ops', text: `Case ${pregnancy.id} flagged, please open the list` }); // safe
      if (!pregnancy.bloodType) {
        throw new GraphQLError(`Blood type missing for ${pregnancy.motherName}: ${pregnancy.obstetricHistory}`); // leak: http_error
      }
      return true;
    },
  },
};
