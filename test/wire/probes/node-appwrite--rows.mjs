import { Client, TablesDB } from 'node-appwrite';
import { settled } from '../provoked.mjs';

const tables = new TablesDB(new Client().setEndpoint('https://cloud.appwrite.io/v1').setProject('clinic').setKey('none'));
const row = (mark) => ({ databaseId: 'd', tableId: 't', rowId: mark('rowId'), data: { name: mark('data.name') } });

export const calls = {
  createRow: (mark) => settled(tables.createRow(row(mark))).then(() => undefined),
  updateRow: (mark) => settled(tables.updateRow(row(mark))).then(() => undefined),
  upsertRow: (mark) => settled(tables.upsertRow(row(mark))).then(() => undefined),
};
