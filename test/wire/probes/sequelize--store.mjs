import { DataTypes, Sequelize } from 'sequelize';
import { failed } from '../provoked.mjs';
import { startPostgres } from '../stores.mjs';

const url = await startPostgres();
const define = (options) =>
  new Sequelize(url, { dialect: 'postgres', ...options }).define(
    'Patient',
    { name: DataTypes.TEXT, ssn: { type: DataTypes.TEXT, unique: true }, age: DataTypes.INTEGER },
    { tableName: 'patients', timestamps: false },
  );
const quiet = define({ logging: false });
const printed = define({});
const withParameters = define({ logQueryParameters: true });

export const calls = {
  'create, value taken': async (mark) => {
    const ssn = mark('ssn');
    await quiet.create({ ssn });
    return failed(quiet.create({ ssn, name: mark('name') }));
  },
  'create, wrong kind of a value': (mark) => failed(quiet.create({ name: mark('name'), age: mark('age') })),
  'create, default logging': async (mark) => void (await printed.create({ name: mark('name') })),
  'findAll, default logging': async (mark) => void (await printed.findAll({ where: { name: mark('where.name') } })),
  'update, default logging': async (mark) =>
    void (await printed.update({ name: mark('arg[0].name') }, { where: { name: mark('where.name') } })),
  'create, logQueryParameters': async (mark) => void (await withParameters.create({ name: mark('name') })),
  'create, logging: false': async (mark) => void (await quiet.create({ name: mark('name') })),
};
