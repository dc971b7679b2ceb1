import NextAuth from 'next-auth';
import { PrismaClient } from '@prisma/client';

export const prisma = new PrismaClient();
export const { auth, handlers } = NextAuth({ providers: [] });
