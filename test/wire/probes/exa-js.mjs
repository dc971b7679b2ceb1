import Exa from 'exa-js';

const client = new Exa('none');

export const calls = {
  search: (mark) => client.search(mark('arg[0]')).then(() => undefined),
  answer: (mark) => client.answer(mark('arg[0]'), { systemPrompt: mark('systemPrompt') }).catch((error) => error),
};
