import Joi from 'joi';

const Patient = Joi.object({
  name: Joi.string(),
  born: Joi.date(),
  mrn: Joi.string().pattern(/^[0-9]+$/),
  sex: Joi.string().valid('f', 'm'),
  age: Joi.number(),
});
const fail = (value, options) => Patient.validate(value, { abortEarly: false, ...options }).error;

export const calls = {
  'validate, wrong kinds': async (mark) => fail({ born: mark('date'), age: mark('number'), sex: mark('valid') }),
  'validate, pattern': async (mark) => fail({ mrn: mark('pattern') }),
  'validate, another field of the object': async (mark) => fail({ name: mark('valid sibling'), sex: 'q' }),
  'validate, unknown key': async (mark) => fail({ [mark('key')]: mark('value of an unknown key') }),
};
