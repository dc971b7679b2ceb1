import { ChatOllama } from '@langchain/ollama';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { settings } from './settings.js';

export const local = new ChatOllama({ baseUrl: settings.ollama, model: 'llama3.1:70b', temperature: 0 });
export const cloud = new ChatOpenAI({ model: 'gpt-4o-2024-08-06', temperature: 0 });
export const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-large' });
