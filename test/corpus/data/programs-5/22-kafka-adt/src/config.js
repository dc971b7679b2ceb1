module.exports = {
  mllpPort: Number(process.env.MLLP_PORT || 2575),
  brokers: (process.env.KAFKA_BROKERS || 'kafka-1:9093').split(','),
  mysql: {
    host: process.env.MYSQL_HOST,
    user: 'adt',
    password: process.env.MYSQL_PASSWORD,
    database: 'census',
    ssl: { rejectUnauthorized: true, minVersion: 'TLSv1.2' },
  },
  tls: { cert: process.env.TLS_CERT, key: process.env.TLS_KEY },
  deadLetterDir: process.env.DEAD_LETTER_DIR || '/var/spool/adt',
};
