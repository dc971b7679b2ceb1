import { MikroORM } from '@mikro-orm/mysql';
import { AdverseEvent, Participant, Site } from './model/participant.entity';

export const orm = MikroORM.initSync({
  entities: [Participant, Site, AdverseEvent],
  dbName: 'trial',
  driverOptions: { connection: { ssl: {} } },
  debug: false,
});
