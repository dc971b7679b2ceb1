import OpenAI from 'openai';
import type { EncounterRecording, SoapNote } from './domain.js';
import { log } from './log.js';

const openai = new OpenAI();

type ToolImpl = (args: Record<string, unknown>) => Promise<unknown>;

const tools = (rec: EncounterRecording, note: SoapNote): Record<string, ToolImpl> => ({
  get_problem_list: async () => rec.patient.problems,
  get_plan: async () => note.plan,
  get_codes: async ({ query }) => [{ system: 'icd10', query }],
});

export async function review(rec: EncounterRecording, note: SoapNote): Promise<string> {
  const impl = tools(rec, note);
  const definitions = Object.keys(impl).map((name) => ({ type: 'function' as const, function: { name, parameters: { type: 'object', properties: {} } } }));
  log.debug({ tools: Object.keys(impl) }, 'agent tools'); // safe: names of tools
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Review the plan.' }];
  for (let turn = 0; turn < 4; turn += 1) {
    const res = await openai.chat.completions.create({ model: 'gpt-4o-2024-08-06', messages, tools: definitions }); // leak: ai
    const msg = res.choices[0]!.message;
    messages.push(msg);
    log.debug({ turn, calls: msg.tool_calls?.length ?? 0 }, 'agent turn'); // safe: counts
    if (!msg.tool_calls?.length) return msg.content ?? '';
    for (const call of msg.tool_calls) {
      const out = await impl[call.function.name]!(JSON.parse(call.function.arguments) as Record<string, unknown>);
      log.debug({ tool: call.function.name }, 'tool'); // safe: name of a tool
      messages.push({ role: 'tool', tool_call_id: call.id, content: JSON.stringify(out) });
    }
  }
  log.warn({ problems: rec.patient.problems, plan: note.plan }, 'agent gave up'); // leak: log
  return '';
}
