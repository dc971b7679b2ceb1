import Replicate from 'replicate';

const replicate = new Replicate({ auth: process.env.REPLICATE_TOKEN });

interface Question {
  name: string;
  born: string;
  findings: string;
}

class PromptBuilder {
  private readonly parts: string[] = [];

  say(text: string): this {
    this.parts.push(text);
    return this;
  }

  about({ name, born }: Pick<Question, 'name' | 'born'>): this {
    return this.say(`The patient is ${name}, born ${born}.`);
  }

  build(): string {
    return this.parts.join(' ');
  }
}

export async function grade(q: Question): Promise<string> {
  const prompt = new PromptBuilder().say('Grade the retinopathy.').about(q).say(q.findings).build();
  const out = (await replicate.run('meta/meta-llama-3-8b-instruct', { input: { prompt } })) as string[]; // leak: ai
  return out.join('');
}

export async function slogan(): Promise<string> {
  const prompt = new PromptBuilder().say('Write a slogan for').say('a shop of reading glasses').build();
  const out = (await replicate.run('meta/meta-llama-3-8b-instruct', { input: { prompt } })) as string[]; // safe
  return out.join('');
}

export function mention(name: string, props: Record<string, string>): void {
  void fetch('https://plausible.io/api/event', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'clearview-server' },
    body: JSON.stringify({ name, url: 'app://clearview/server', domain: 'clearview.example', props }),
  });
}
