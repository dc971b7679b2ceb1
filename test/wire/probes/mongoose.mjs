import mongoose from 'mongoose';

const Patient = mongoose.model(
  'Patient',
  new mongoose.Schema(
    { name: { type: String, maxlength: 3 }, sex: { type: String, enum: ['f', 'm'] }, age: Number, note: String },
    { strict: 'throw' },
  ),
);
const failed = (run) => {
  try {
    return run() ?? undefined;
  } catch (error) {
    return error;
  }
};

export const calls = {
  'validateSync, enum': async (mark) => new Patient({ sex: mark('enum') }).validateSync(),
  'validateSync, maxlength': async (mark) => new Patient({ name: mark('maxlength') }).validateSync(),
  'validateSync, cast to a number': async (mark) => new Patient({ age: mark('cast') }).validateSync(),
  'validateSync, a valid sibling': async (mark) => new Patient({ note: mark('sibling'), sex: 'q' }).validateSync(),
  'strict throw, unknown key': async (mark) => failed(() => new Patient({ [mark('key')]: 1 })),
};
