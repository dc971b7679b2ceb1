import { PostHog } from 'posthog-node';
import { machineIdSync } from 'node-machine-id';

const client = process.env.PROBE_NO_TELEMETRY ? null : new PostHog('phc_probe');

export function capture(event, properties) {
  client?.capture({ distinctId: machineIdSync(), event, properties }); // safe
}
