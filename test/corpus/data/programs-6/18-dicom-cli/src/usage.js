const { PostHog } = require('posthog-node');
const { randomUUID } = require('node:crypto');

const client = new PostHog(process.env.DCMSHIP_POSTHOG ?? 'off', { disabled: !process.env.DCMSHIP_POSTHOG });
const run = randomUUID();

function usage(event, properties = {}) {
  client.capture({ distinctId: run, event, properties });
}

module.exports = { usage };
