import { DataTypes, Sequelize } from 'sequelize';

export const sequelize = new Sequelize(process.env.DATABASE_URL, { dialect: 'postgres', logging: (sql) => console.debug(sql) }); // safe

export const Pupil = sequelize.define('pupil', {
  firstName: DataTypes.STRING,
  lastName: DataTypes.STRING,
  dateOfBirth: DataTypes.DATEONLY,
  form: DataTypes.STRING,
  guardianEmail: DataTypes.STRING,
  guardianPhone: DataTypes.STRING,
});

export const Grade = sequelize.define('grade', {
  subject: DataTypes.STRING,
  points: DataTypes.INTEGER,
  assessment: DataTypes.TEXT,
});

export const Teacher = sequelize.define('teacher', { name: DataTypes.STRING, subjects: DataTypes.ARRAY(DataTypes.STRING) });

Pupil.hasMany(Grade);
Grade.belongsTo(Pupil);
