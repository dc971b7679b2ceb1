import { D1QB } from 'workers-qb';
import type { Env, PollenCount, SkinTest } from './env';

export class TestRepo {
  private qb: D1QB;
  constructor(private env: Env) {
    this.qb = new D1QB(env.DB);
  }

  async one(id: number): Promise<SkinTest | null> {
    const stmt = this.env.DB.prepare('SELECT id, patient_name, patient_dob, email, allergen, wheal_mm, ige, asthma, note FROM skin_test WHERE id = ?1').bind(id);
    const row = await stmt.first<SkinTest>();
    if (!row) console.log(`test ${id} not in d1`); // safe
    return row;
  }

  async insert(values: Omit<SkinTest, 'id'>): Promise<number> {
    const { meta } = (await this.qb.insert({ tableName: 'skin_test', data: values as any, returning: 'id' }).execute()) as any; // safe
    console.log('d1 write', meta?.duration, 'ms'); // safe
    return meta?.last_row_id;
  }

  async reactors(allergen: string): Promise<Pick<SkinTest, 'patient_name' | 'email' | 'wheal_mm' | 'asthma'>[]> {
    const { results } = await this.env.DB.prepare('SELECT patient_name, email, wheal_mm, asthma FROM skin_test WHERE allergen = ? AND wheal_mm >= 3').bind(allergen).all<any>();
    return results;
  }

  async counts(region: string): Promise<PollenCount[]> {
    const cached = await this.env.CACHE.get<PollenCount[]>(`pollen:${region}`, 'json');
    if (cached) return cached;
    const { results } = await this.env.DB.prepare('SELECT region, species, grains FROM pollen WHERE region = ?').bind(region).all<PollenCount>();
    await this.env.CACHE.put(`pollen:${region}`, JSON.stringify(results), { expirationTtl: 3600 }); // safe
    return results;
  }
}
