import * as yup from 'yup';

const Patient = yup.object({
  name: yup.string().required(),
  born: yup.date(),
  mrn: yup.string().matches(/^[0-9]+$/),
  sex: yup.string().oneOf(['f', 'm']),
  age: yup.number(),
});
const fail = (promise) =>
  promise.then(
    () => undefined,
    (error) => error,
  );

export const calls = {
  'validate, wrong kinds': (mark) => fail(Patient.validate({ name: 'x', born: mark('date'), age: mark('number') }, { abortEarly: false })),
  'validate, regex and enum': (mark) =>
    fail(Patient.validate({ name: 'x', mrn: mark('matches'), sex: mark('oneOf') }, { abortEarly: false })),
  'validate, another field of the object': (mark) => fail(Patient.validate({ name: mark('valid sibling'), sex: 'q' })),
  'validate, noUnknown': (mark) =>
    fail(
      Patient.noUnknown()
        .strict()
        .validate({ name: 'x', [mark('key')]: 1 }),
    ),
};
