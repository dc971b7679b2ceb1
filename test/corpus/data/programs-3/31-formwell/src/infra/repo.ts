import { PrismaClient } from '@prisma/client';
import { injectable } from 'inversify';
import type { FormDefinition, Submission } from '../contracts.js';

@injectable()
export class Repo {
  private readonly prisma = new PrismaClient();

  form(slug: string): Promise<FormDefinition | null> {
    return this.prisma.form.findUnique({ where: { slug } }) as Promise<FormDefinition | null>;
  }

  save(s: Omit<Submission, 'id'>): Promise<Submission> {
    return this.prisma.submission.create({ data: s as never }) as unknown as Promise<Submission>; // safe
  }

  get(id: string): Promise<Submission | null> {
    return this.prisma.submission.findUnique({ where: { id } }) as unknown as Promise<Submission | null>;
  }

  since(at: Date): Promise<Submission[]> {
    return this.prisma.submission.findMany({ where: { submittedAt: { gte: at } } }) as unknown as Promise<Submission[]>;
  }
}
