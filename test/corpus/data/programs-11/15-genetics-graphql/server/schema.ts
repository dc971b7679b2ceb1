import SchemaBuilder from '@pothos/core';
import { createYoga, useErrorHandler, createGraphQLError } from './yoga-kit';
import { GeneInfo, Proband, Variant } from './models';
import { Interpreter } from './interpret';
import { audit, logger } from './logger';

interface Ctx {
  actor: string;
}

const builder = new SchemaBuilder<{ Context: Ctx; Objects: { Proband: Proband; Variant: Variant } }>({});
const interpreter = new Interpreter();

builder.objectType('Variant', {
  fields: (t) => ({
    id: t.exposeID('id'),
    gene: t.exposeString('gene'),
    hgvs: t.exposeString('hgvs'),
    classification: t.exposeString('classification'),
  }),
});

builder.objectType('Proband', {
  fields: (t) => ({
    id: t.exposeID('id'),
    fullName: t.exposeString('fullName'),
    variants: t.field({ type: ['Variant'], resolve: (p) => Variant.query().where('proband_id', p.id) }),
  }),
});

builder.queryType({
  fields: (t) => ({
    proband: t.field({
      type: 'Proband',
      nullable: true,
      args: { id: t.arg.int({ required: true }) },
      resolve: async (_, { id }, ctx) => {
        audit.read(ctx.actor, 'proband', id); // safe
        return (await Proband.query().findById(id)) ?? null;
      },
    }),
    geneSummary: t.string({
      args: { symbol: t.arg.string({ required: true }) },
      resolve: async (_, { symbol }) => {
        const g = await GeneInfo.query().findById(symbol);
        logger.info({ symbol, omim: g?.omim }, 'gene looked up'); // safe
        return g ? `${g.symbol} on ${g.chromosome}` : '';
      },
    }),
  }),
});

builder.mutationType({
  fields: (t) => ({
    classify: t.field({
      type: 'Variant',
      args: { id: t.arg.int({ required: true }), classification: t.arg.string({ required: true }) },
      resolve: async (_, args, ctx) => {
        const variant = await Variant.query().findById(args.id).throwIfNotFound();
        const owner = await Proband.query().findById(variant.probandId);
        if (variant.classification === 'pathogenic' && args.classification === 'benign') {
          throw createGraphQLError(`${owner?.fullName} was reported pathogenic for ${variant.gene} ${variant.hgvs}`, { code: 'DOWNGRADE' }); // leak: http-error
        }
        await variant.$query().patch({ classification: args.classification as Variant['classification'] }); // safe
        audit.write(ctx.actor, 'variant', variant.id); // safe
        void interpreter.remember(variant.id).catch((e) => logger.warn({ name: e.name }, 'remember failed')); // safe
        return variant;
      },
    }),
    draft: t.string({
      args: { id: t.arg.int({ required: true }) },
      resolve: (_, { id }) => interpreter.draft(id),
    }),
  }),
});

export const yoga = createYoga<Ctx>({
  schema: builder.toSchema(),
  plugins: [useErrorHandler(({ errors, operation }) => logger.error({ codes: errors.map((e) => e.extensions?.code), operation }, 'graphql'))], // safe
});
