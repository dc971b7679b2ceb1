import { sheets, auth } from '@googleapis/sheets';
import { settled } from '../provoked.mjs';

const signedIn = new auth.OAuth2();
signedIn.setCredentials({ access_token: 'none' });
const client = sheets({ version: 'v4', auth: signedIn, retry: false });

export const calls = {
  'spreadsheets.values.append': (mark) =>
    settled(
      client.spreadsheets.values.append({
        spreadsheetId: 's',
        range: 'A1',
        valueInputOption: 'RAW',
        requestBody: { values: [[mark('values')]] },
      }),
    ).then(() => undefined),
  'spreadsheets.values.update': (mark) =>
    settled(
      client.spreadsheets.values.update({
        spreadsheetId: 's',
        range: 'A1',
        valueInputOption: 'RAW',
        requestBody: { values: [[mark('values')]] },
      }),
    ).then(() => undefined),
};
