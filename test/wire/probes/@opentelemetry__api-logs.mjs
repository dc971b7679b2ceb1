import { logs as api } from '@opentelemetry/api-logs';
import { logs, NodeSDK } from '@opentelemetry/sdk-node';

const processor = new logs.SimpleLogRecordProcessor({ exporter: new logs.ConsoleLogRecordExporter() });
new NodeSDK({ logRecordProcessors: [processor] }).start();
const logger = api.getLogger('clinic');

export const calls = {
  emit: async (mark) => void logger.emit({ body: mark('arg[0].body'), attributes: { name: mark('arg[0].attributes') } }),
};
