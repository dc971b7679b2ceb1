import { ExaSearchResults } from '@langchain/exa';
import Exa from 'exa-js';
import { settled } from '../provoked.mjs';

const tool = new ExaSearchResults({ client: new Exa('none') });

export const calls = {
  invoke: (mark) => settled(tool.invoke(mark('arg[0]'))).then(() => undefined),
};
