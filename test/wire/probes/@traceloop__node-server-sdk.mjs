import { initialize } from '@traceloop/node-server-sdk';
import { askModel, options, reportCall, reportResults, runTask, runWorkflow, setProperties } from '../traceloop.mjs';

initialize(options);
export { answers } from '../traceloop.mjs';

export const flushMs = 3000;
export const calls = {
  'openai chat.completions.create': (mark) => askModel(mark),
  withTask: (mark) => runTask(mark),
  withWorkflow: (mark) => runWorkflow(mark),
  withAssociationProperties: (mark) => setProperties(mark),
  withLLMCall: (mark) => reportCall(mark),
  withVectorDBCall: (mark) => reportResults(mark),
};
