import { Model, type ModelOptions, type QueryContext } from 'objection';
import { logger } from './logger';

export class Proband extends Model {
  static tableName = 'proband';
  id!: number;
  fullName!: string;
  birthDate!: string;
  ethnicity?: string;
  email!: string;
  variants?: Variant[];

  static relationMappings = () => ({
    variants: { relation: Model.HasManyRelation, modelClass: Variant, join: { from: 'proband.id', to: 'variant.proband_id' } },
  });

  $afterInsert(_ctx: QueryContext) {
    logger.info({ probandId: this.id }, 'proband registered'); // safe
  }

  $afterUpdate(_opt: ModelOptions, _ctx: QueryContext) {
    logger.debug({ changed: { name: this.fullName, ethnicity: this.ethnicity } }, 'proband changed'); // leak: log
  }
}

export class Variant extends Model {
  static tableName = 'variant';
  id!: number;
  probandId!: number;
  gene!: string;
  hgvs!: string;
  zygosity!: string;
  classification!: 'benign' | 'vus' | 'pathogenic';
  interpretation!: string;
}

export class GeneInfo extends Model {
  static tableName = 'gene_info';
  static idColumn = 'symbol';
  symbol!: string;
  chromosome!: string;
  omim!: string;
  inheritance!: string;
}
