const mysql = require('mysql2/promise');

const pool = mysql.createPool({ uri: process.env.ORDERS_DB, ssl: { minVersion: 'TLSv1.2', rejectUnauthorized: true } });

exports.load = async (orderId) => {
  const [rows] = await pool.execute(
    `SELECT o.id, o.drug, o.dose, o.rate, o.state, o.pharmacist, p.id AS patientId, p.name, p.dob, p.address, p.phone, p.diagnosis
       FROM orders o JOIN patients p ON p.id = o.patient_id WHERE o.id = ?`,
    [orderId],
  );
  return rows[0];
};

exports.due = async () => {
  const [rows] = await pool.query('SELECT o.id, p.name, p.address, o.drug FROM orders o JOIN patients p ON p.id = o.patient_id WHERE o.due <= CURDATE()');
  return rows;
};

exports.advance = async (orderId, state) => {
  const [r] = await pool.execute('UPDATE orders SET state = ? WHERE id = ?', [state, orderId]);
  return r.affectedRows;
};
