import { initialize } from '@traceloop/node-server-sdk';
import { askModel, options, reportCall, reportResults, runTask, runWorkflow, setProperties } from '../traceloop.mjs';

initialize({ ...options, traceContent: false });
export { answers } from '../traceloop.mjs';

export const flushMs = 3000;
export const calls = {
  'openai chat.completions.create, traceContent false': (mark) => askModel(mark),
  'withTask, traceContent false': (mark) => runTask(mark),
  'withWorkflow, traceContent false': (mark) => runWorkflow(mark),
  'withAssociationProperties, traceContent false': (mark) => setProperties(mark),
  'withLLMCall, traceContent false': (mark) => reportCall(mark),
  'withVectorDBCall, traceContent false': (mark) => reportResults(mark),
};
