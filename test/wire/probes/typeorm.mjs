import { QueryFailedError } from 'typeorm';

export const calls = {
  QueryFailedError: async (mark) =>
    new QueryFailedError(
      `SELECT 1 WHERE name = '${mark('query')}'`,
      [mark('parameters')],
      new Error(`driver says ${mark('driver message')}`),
    ),
};
