import { GoogleSpreadsheet } from 'google-spreadsheet';
import { settled } from '../provoked.mjs';

const document = new GoogleSpreadsheet('s', { token: 'none' });
export const answers = [
  {
    host: 'sheets.googleapis.com',
    path: '/v4/spreadsheets/s/values',
    body: {
      range: 'Patients!A1:B1',
      values: [['name', 'note']],
      updates: { updatedRange: 'Patients!A2:B2', updatedData: { values: [['a', 'b']] } },
    },
  },
  {
    host: 'sheets.googleapis.com',
    path: '/v4/spreadsheets/s',
    body: {
      properties: { title: 'Clinic' },
      sheets: [
        { properties: { sheetId: 0, index: 0, title: 'Patients', sheetType: 'GRID', gridProperties: { rowCount: 10, columnCount: 2 } } },
      ],
    },
  },
];

export const calls = {
  addRow: async (mark) => {
    await document.loadInfo();
    await settled(document.sheetsByIndex[0].addRow({ name: mark('arg[0].name') }));
  },
  addRows: async (mark) => {
    await settled(document.sheetsByIndex[0].addRows([{ name: mark('arg[0].name') }]));
  },
};
