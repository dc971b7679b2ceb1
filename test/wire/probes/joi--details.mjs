import Joi from 'joi';

const Patient = Joi.object({ name: Joi.string(), sex: Joi.string().valid('f', 'm'), age: Joi.number() });

export const calls = {
  'validate, details as JSON': async (mark) => {
    const { error } = Patient.validate({ name: mark('valid sibling'), sex: mark('valid'), age: mark('number') }, { abortEarly: false });
    return new Error(JSON.stringify(error.details));
  },
  'validateAsync, details as JSON': (mark) =>
    Patient.validateAsync({ name: mark('valid sibling'), sex: mark('valid') }, { abortEarly: false }).catch(
      (error) => new Error(JSON.stringify(error.details)),
    ),
  'validateAsync, another field of the object': (mark) =>
    Patient.validateAsync({ name: mark('valid sibling'), sex: 'q' }).catch((error) => error),
};
