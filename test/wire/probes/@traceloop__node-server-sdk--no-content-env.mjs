import { initialize } from '@traceloop/node-server-sdk';
import { askModel, options, reportCall, runTask, runWorkflow } from '../traceloop.mjs';

process.env.TRACELOOP_TRACE_CONTENT = 'false';
initialize(options);
export { answers } from '../traceloop.mjs';

export const flushMs = 3000;
export const calls = {
  'openai chat.completions.create, TRACELOOP_TRACE_CONTENT false': (mark) => askModel(mark),
  'withTask, TRACELOOP_TRACE_CONTENT false': (mark) => runTask(mark),
  'withWorkflow, TRACELOOP_TRACE_CONTENT false': (mark) => runWorkflow(mark),
  'withLLMCall, TRACELOOP_TRACE_CONTENT false': (mark) => reportCall(mark),
};
