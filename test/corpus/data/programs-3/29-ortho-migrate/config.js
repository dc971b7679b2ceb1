require('dotenv').config()

module.exports = {
  old: { client: 'mysql', connection: { host: process.env.OLD_HOST, user: process.env.OLD_USER, password: process.env.OLD_PASS, database: 'ortho' } },
  fresh: { client: 'pg', connection: { connectionString: process.env.NEW_URL, ssl: { rejectUnauthorized: true } } },
  batch: 250,
  tmp: process.env.TMP_DIR || '/tmp/ortho',
  mail: { host: 'smtp.gmail.com', port: 587, requireTLS: true, auth: { user: process.env.GMAIL_USER, pass: process.env.GMAIL_PASS } },
  cloudSheet: 'https://script.google.com/macros/s/AKfy/exec',
}
