import { Client } from 'langsmith';

const langsmith = new Client();

export async function run(name: string, inputs: Record<string, unknown>, outputs: Record<string, unknown>) {
  await langsmith.createRun({ name, run_type: 'chain', inputs, outputs, project_name: 'bedside' });
}

export function line(area: string, text: string, extra: object = {}) {
  console.log(JSON.stringify({ area, text, ...extra, t: Date.now() }));
}
