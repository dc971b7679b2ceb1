import DataLoader from 'dataloader';
import { MongoClient, type Db, type WithId } from 'mongodb';
import { log } from './log.js';

export interface ParticipantDoc {
  pid: string;
  legalName: string;
  dob: string;
  arm?: 'A' | 'B';
  tumour: { site: string; stage: string; marker?: string };
  contact: { phone: string; postcode: string };
}

export interface SiteDoc {
  code: string;
  city: string;
  coordinator: string;
  seats: number;
}

export class Sources {
  readonly participants: DataLoader<string, WithId<ParticipantDoc>>;

  constructor(private readonly db: Db) {
    this.participants = new DataLoader(async (pids) => {
      const docs = await db.collection<ParticipantDoc>('participants').find({ pid: { $in: [...pids] } }).toArray();
      log.debug({ asked: pids.length, got: docs.length }, 'batch'); // safe
      const byId = new Map(docs.map((d) => [d.pid, d]));
      return pids.map((p) => byId.get(p) ?? new Error(`participant ${p} unknown`));
    });
  }

  async enrol(doc: ParticipantDoc): Promise<void> {
    const twin = await this.db.collection<ParticipantDoc>('participants').findOne({ legalName: doc.legalName, dob: doc.dob });
    if (twin) throw new Error(`${twin.legalName} (${twin.dob}) is already enrolled with ${twin.tumour.site} ${twin.tumour.stage}`); // leak: error|http_error|error_monitor
    await this.db.collection<ParticipantDoc>('participants').insertOne(doc); // safe
    log.info({ pid: doc.pid }, 'enrolled'); // safe
    log.info({ p: pick(doc, ['pid']) }, 'arm given'); // safe
    log.info({ p: pick(doc, ['legalName', 'tumour']) }, 'case'); // leak: log
  }

  sites(): Promise<SiteDoc[]> {
    return this.db.collection<SiteDoc>('sites').find().toArray();
  }
}

export function pick<T extends object, K extends keyof T>(obj: T, keys: K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((k) => [k, obj[k]])) as Pick<T, K>;
}

export async function connect(): Promise<Sources> {
  const client = await MongoClient.connect(process.env.MONGO_URL!, { tls: true });
  return new Sources(client.db('trial'));
}
