import { DataTypes, Model, Sequelize, type InferAttributes, type InferCreationAttributes, type CreationOptional } from 'sequelize';

export const sequelize = new Sequelize(process.env.DATABASE_URL!, { dialect: 'postgres', logging: false, dialectOptions: { ssl: { require: true, rejectUnauthorized: true } } });

export class RehabClient extends Model<InferAttributes<RehabClient>, InferCreationAttributes<RehabClient>> {
  declare id: CreationOptional<number>;
  declare client_name: string;
  declare client_email: string;
  declare injury: string;
  declare surgery_date: string;
  declare pain_score: number;
  declare therapist_id: number;
}

RehabClient.init(
  {
    id: { type: DataTypes.INTEGER, primaryKey: true, autoIncrement: true },
    client_name: DataTypes.STRING,
    client_email: DataTypes.STRING,
    injury: DataTypes.TEXT,
    surgery_date: DataTypes.DATEONLY,
    pain_score: DataTypes.INTEGER,
    therapist_id: DataTypes.INTEGER,
  },
  { sequelize, tableName: 'rehab_clients' },
);

export class Exercise extends Model<InferAttributes<Exercise>, InferCreationAttributes<Exercise>> {
  declare code: string;
  declare title: string;
  declare video_url: string;
}

Exercise.init({ code: { type: DataTypes.STRING, primaryKey: true }, title: DataTypes.STRING, video_url: DataTypes.STRING }, { sequelize, tableName: 'exercises' });
