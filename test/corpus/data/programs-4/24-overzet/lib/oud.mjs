import sql from 'mssql';

let verbinding;

async function open() {
  verbinding ??= await sql.connect({
    server: process.env.OUD_HOST,
    user: process.env.OUD_GEBRUIKER,
    password: process.env.OUD_WACHTWOORD,
    database: 'HIS',
    options: { encrypt: true, trustServerCertificate: false },
  });
  return verbinding;
}

export async function patienten() {
  const db = await open();
  const { recordset } = await db.query`
    SELECT PatientNr AS nummer, BSN AS bsn, Achternaam AS achternaam, Voornaam AS voornaam,
           Geboortedatum AS geboortedatum, Postcode AS postcode, Telefoon AS telefoon, Verzekeraar AS verzekeraar
    FROM Patient WHERE Actief = 1`;
  return recordset;
}

export async function episodes(nummer) {
  const db = await open();
  const { recordset } = await db.query`
    SELECT ICPC AS icpc, Titel AS titel, Begindatum AS begin, Attentie AS attentie FROM Episode WHERE PatientNr = ${nummer}`;
  return recordset;
}

export async function medewerkers() {
  const db = await open();
  const { recordset } = await db.query`SELECT Code AS code, Naam AS naam, AGB AS agb FROM Medewerker`;
  return recordset;
}

export async function sluit() {
  await verbinding?.close();
}
