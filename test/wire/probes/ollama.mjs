import { Ollama } from 'ollama';

const client = new Ollama({ host: 'https://ollama.example.org' });

export const calls = {
  chat: (mark) => client.chat({ model: 'llama3.1', messages: [{ role: 'user', content: mark('messages.content') }] }).then(() => undefined),
  generate: (mark) => client.generate({ model: 'llama3.1', prompt: mark('prompt'), system: mark('system') }).then(() => undefined),
  embed: (mark) => client.embed({ model: 'nomic-embed-text', input: mark('input') }).then(() => undefined),
};
