import * as v from 'valibot';

const Patient = v.object({ name: v.pipe(v.string(), v.maxLength(3)), sex: v.picklist(['f', 'm']), note: v.optional(v.string()) });
const failed = (run) => {
  try {
    return run() ?? undefined;
  } catch (error) {
    return error;
  }
};

export const calls = {
  'parse, maxLength': async (mark) => failed(() => v.parse(Patient, { name: mark('value'), sex: 'f', note: mark('sibling') })),
  'parse, picklist': async (mark) => failed(() => v.parse(Patient, { name: 'a', sex: mark('value'), note: mark('sibling') })),
  'safeParse, issues': async (mark) => {
    const { issues } = v.safeParse(Patient, { name: mark('value'), sex: 'f', note: mark('sibling') });
    return Object.assign(new Error('refused'), { issues });
  },
  'flatten(issues)': async (mark) => {
    const { issues } = v.safeParse(Patient, { name: 'a', sex: mark('value'), note: mark('sibling') });
    return Object.assign(new Error('refused'), { issues: v.flatten(issues) });
  },
};
