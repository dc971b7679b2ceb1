import { DataTypes, Model, Sequelize, type InferAttributes, type InferCreationAttributes } from 'sequelize';

export const sequelize = new Sequelize(process.env.DATABASE_URL!, {
  logging: (_sql, ms) => {
    if (typeof ms === 'number' && ms > 500) console.warn('slow query', ms); // safe
  },
  benchmark: true,
});

export class Subject extends Model<InferAttributes<Subject>, InferCreationAttributes<Subject>> {
  declare id: string;
  declare screeningNumber: string;
  declare initials: string;
  declare firstName: string | null;
  declare birthDate: string;
  declare siteId: string;
  declare arm: string | null;
}

export class AdverseEvent extends Model<InferAttributes<AdverseEvent>, InferCreationAttributes<AdverseEvent>> {
  declare id: string;
  declare subjectId: string;
  declare term: string;
  declare onset: string;
  declare serious: boolean;
  declare causality: string;
  declare narrative: string;
  declare Subject?: Subject;
}

Subject.init(
  {
    id: { type: DataTypes.UUID, primaryKey: true, defaultValue: DataTypes.UUIDV4 },
    screeningNumber: DataTypes.STRING,
    initials: DataTypes.STRING(3),
    firstName: DataTypes.STRING,
    birthDate: DataTypes.DATEONLY,
    siteId: DataTypes.STRING,
    arm: DataTypes.STRING,
  },
  { sequelize, tableName: 'subjects' },
);

AdverseEvent.init(
  {
    id: { type: DataTypes.UUID, primaryKey: true, defaultValue: DataTypes.UUIDV4 },
    subjectId: DataTypes.UUID,
    term: DataTypes.STRING,
    onset: DataTypes.DATEONLY,
    serious: DataTypes.BOOLEAN,
    causality: DataTypes.STRING,
    narrative: DataTypes.TEXT,
  },
  { sequelize, tableName: 'adverse_events' },
);

AdverseEvent.belongsTo(Subject, { foreignKey: 'subjectId' });
