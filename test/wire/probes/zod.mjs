import { z } from 'zod';

const Patient = z.strictObject({
  name: z.string(),
  born: z.iso.date(),
  mrn: z.string().regex(/^[0-9]+$/),
  sex: z.enum(['f', 'm']),
  age: z.number(),
});
const fail = (run) => {
  try {
    run();
  } catch (error) {
    return error;
  }
};

export const calls = {
  'parse, wrong kinds': async (mark) =>
    fail(() => Patient.parse({ name: 1, born: mark('not a date'), mrn: mark('regex'), sex: mark('enum'), age: mark('number') })),
  'parse, unknown keys': async (mark) => fail(() => Patient.parse({ [mark('key')]: 1 })),
  'parse, reportInput': async (mark) => fail(() => Patient.parse({ mrn: mark('regex') }, { reportInput: true })),
  'parse, record key': async (mark) => fail(() => z.record(z.string(), z.number()).parse({ [mark('path')]: 'x' })),
  'parse, literal': async (mark) => fail(() => z.literal('a').parse(mark('literal'))),
  discriminatedUnion: async (mark) =>
    fail(() =>
      z.discriminatedUnion('t', [z.object({ t: z.literal('a') }), z.object({ t: z.literal('b') })]).parse({ t: mark('discriminator') }),
    ),
};
