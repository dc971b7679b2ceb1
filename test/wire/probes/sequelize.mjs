import { Sequelize } from 'sequelize';

const errorOf = (Kind, given) => new Kind(given);

export const calls = {
  UniqueConstraintError: async (mark) =>
    errorOf(Sequelize.UniqueConstraintError, {
      message: 'refused',
      fields: { mail: mark('fields') },
      parent: Object.assign(new Error('duplicate key'), { sql: `insert '${mark('parent.sql')}'`, parameters: [mark('parent.parameters')] }),
    }),
  DatabaseError: async (mark) =>
    errorOf(
      Sequelize.DatabaseError,
      Object.assign(new Error('failed'), { sql: `insert '${mark('parent.sql')}'`, parameters: [mark('parent.parameters')] }),
    ),
};
