import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { Ollama } from 'ollama';

export const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });

export const chat = new ChatOpenAI({ model: 'gpt-4o-2024-08-06', temperature: 0 });

export const local = new Ollama({ host: 'https://ollama.shelfmark.internal' });
