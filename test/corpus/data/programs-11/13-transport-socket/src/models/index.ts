import { DataTypes, Model, Sequelize, type InferAttributes, type InferCreationAttributes, type CreationOptional } from 'sequelize';

export const sequelize = new Sequelize(process.env.MYSQL_URL!, { logging: false, dialectOptions: { ssl: {} } });

export class Trip extends Model<InferAttributes<Trip>, InferCreationAttributes<Trip>> {
  declare id: CreationOptional<number>;
  declare passengerName: string;
  declare passengerPhone: string;
  declare mobility: 'walking' | 'wheelchair' | 'stretcher';
  declare oxygen: boolean;
  declare infection: string | null;
  declare reason: string;
  declare pickup: string;
  declare destination: string;
  declare vehicleId: number | null;
  declare state: CreationOptional<string>;
}

export class Vehicle extends Model<InferAttributes<Vehicle>, InferCreationAttributes<Vehicle>> {
  declare id: CreationOptional<number>;
  declare plate: string;
  declare crewToken: string;
  declare lat: number;
  declare lng: number;
  declare fuel: number;
}

Trip.init(
  {
    id: { type: DataTypes.INTEGER, primaryKey: true, autoIncrement: true },
    passengerName: DataTypes.STRING,
    passengerPhone: DataTypes.STRING,
    mobility: DataTypes.ENUM('walking', 'wheelchair', 'stretcher'),
    oxygen: DataTypes.BOOLEAN,
    infection: DataTypes.STRING,
    reason: DataTypes.STRING,
    pickup: DataTypes.STRING,
    destination: DataTypes.STRING,
    vehicleId: DataTypes.INTEGER,
    state: { type: DataTypes.STRING, defaultValue: 'open' },
  },
  { sequelize, tableName: 'trip' },
);

Vehicle.init(
  { id: { type: DataTypes.INTEGER, primaryKey: true, autoIncrement: true }, plate: DataTypes.STRING, crewToken: DataTypes.STRING, lat: DataTypes.DOUBLE, lng: DataTypes.DOUBLE, fuel: DataTypes.INTEGER },
  { sequelize, tableName: 'vehicle' },
);
