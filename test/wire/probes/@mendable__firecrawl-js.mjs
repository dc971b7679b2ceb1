import Firecrawl from '@mendable/firecrawl-js';
import { settled } from '../provoked.mjs';

const client = new Firecrawl({ apiKey: 'none' });

export const calls = {
  search: (mark) => settled(client.search(mark('arg[0]'))).then(() => undefined),
  scrape: (mark) => settled(client.scrape(`https://records.example.org/?name=${mark('arg[0]')}`)).then(() => undefined),
};
