import { assert, create, enums, object, optional, size, string, validate } from 'superstruct';

const Patient = object({ name: size(string(), 0, 3), sex: enums(['f', 'm']), note: optional(string()) });
const failed = (run) => {
  try {
    return run() ?? undefined;
  } catch (error) {
    return error;
  }
};

export const calls = {
  'assert, size': async (mark) => failed(() => assert({ name: mark('value'), sex: 'f', note: mark('sibling') }, Patient)),
  'assert, enums': async (mark) => failed(() => assert({ name: 'a', sex: mark('value'), note: mark('sibling') }, Patient)),
  'create, enums': async (mark) => failed(() => create({ name: 'a', sex: mark('value'), note: mark('sibling') }, Patient)),
  'validate, the error': async (mark) => validate({ name: 'a', sex: mark('value'), note: mark('sibling') }, Patient)[0],
};
