import { google } from 'googleapis';

const auth = new google.auth.GoogleAuth({ scopes: ['https://www.googleapis.com/auth/spreadsheets'] });
const bladen = google.sheets({ version: 'v4', auth });

export async function voegToe(tab, rijen) {
  await bladen.spreadsheets.values.append({
    spreadsheetId: process.env.VOORTGANG_BLAD,
    range: `${tab}!A:Z`,
    valueInputOption: 'RAW',
    requestBody: { values: rijen },
  });
}
