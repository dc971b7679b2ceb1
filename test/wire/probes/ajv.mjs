import Ajv from 'ajv';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    mrn: { type: 'string', pattern: '^[0-9]+$' },
    sex: { enum: ['f', 'm'] },
    age: { type: 'number' },
    name: { type: 'string' },
  },
};
const plain = new Ajv({ allErrors: true }).compile(schema);
const verbose = new Ajv({ allErrors: true, verbose: true }).compile(schema);
const fail = (check, value) => {
  check(value);
  return Object.assign(new Error(new Ajv().errorsText(check.errors)), { errors: check.errors });
};

export const calls = {
  'validate, wrong values': async (mark) => fail(plain, { mrn: mark('pattern'), sex: mark('enum'), age: mark('number') }),
  'validate, unknown key': async (mark) => fail(plain, { [mark('key')]: 1 }),
  'verbose, wrong values': async (mark) => fail(verbose, { mrn: mark('pattern'), name: mark('valid sibling') }),
};
