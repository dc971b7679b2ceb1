import type { SSTConfig } from 'sst';
import { Api, Queue } from 'sst/constructs';

export default {
  config: () => ({ name: 'northfield-health-claims', region: 'us-east-1' }),
  stacks(app) {
    app.stack(function Claims({ stack }) {
      const queue = new Queue(stack, 'adjudicate', { consumer: 'packages/functions/src/intake.adjudicator' });
      const api = new Api(stack, 'api', {
        authorizers: { jwt: { type: 'user_pool' } },
        defaults: { authorizer: 'jwt', function: { bind: [queue] } },
        routes: {
          'GET /claims/{id}': 'packages/functions/src/intake.status',
          'POST /eligibility': 'packages/functions/src/intake.eligibility',
        },
      });
      stack.addOutputs({ ApiEndpoint: api.url });
    });
  },
} satisfies SSTConfig;
