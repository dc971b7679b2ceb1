import { TavilySearch } from '@langchain/tavily';
import { settled } from '../provoked.mjs';

const tool = new TavilySearch({ tavilyApiKey: 'none' });

export const calls = {
  invoke: (mark) => settled(tool.invoke({ query: mark('arg[0].query') })).then(() => undefined),
};
