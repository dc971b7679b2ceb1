import { cloudformation } from './cloudformation/reader.js';
import { compose } from './compose.js';
import { dockerfile } from './dockerfile.js';
import { dotenv } from './dotenv.js';
import { firebaseRules } from './firebase-rules.js';
import { githubActions } from './github-actions.js';
import { helmValues } from './kubernetes/helm-values.js';
import { kubernetes } from './kubernetes/reader.js';
import { prisma } from './prisma.js';
import { pulumiConfig } from './pulumi-config.js';
import type { SettingsReader } from './reader.js';
import { serverless } from './serverless.js';
import { sql } from './sql.js';
import { supabaseConfig } from './supabase-config.js';
import { terraformPlan } from './terraform-plan.js';
import { terraform } from './terraform/reader.js';
import { caddy, nginx } from './web-servers.js';

/** Every reader; several may want the same file, each takes what is its own. */
export const readers: readonly SettingsReader[] = [
  terraform,
  terraformPlan,
  cloudformation,
  kubernetes,
  helmValues,
  compose,
  dockerfile,
  dotenv,
  githubActions,
  prisma,
  pulumiConfig,
  serverless,
  sql,
  supabaseConfig,
  firebaseRules,
  nginx,
  caddy,
];
