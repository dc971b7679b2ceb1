import { z } from 'zod';
import { Registry } from './registry.js';

const words = z.array(z.string()).default([]);

/** What tells the kind of a file. In `names`, `*` stands for any text. */
const NamePatterns = z.strictObject({
  /** Endings of file names, without the first dot: `ts`, `tf.json`. */
  endings: words,
  names: words,
});

/** What tells that code runs nowhere, or not where patients are. In `names`, `*` stands for any text. */
const PlaceNames = z.strictObject({ folders: words, names: words });

/** How a language writes comments. */
const CommentSyntax = NamePatterns.extend({
  /** What starts a comment that ends with its line. */
  lines: words,
  /** What starts and what ends a comment of any length. */
  blocks: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** What stands around text. */
  quotes: words,
});

/** How a manifest of another language names packages. In `names`, `*` stands for any text. */
const OtherManifest = z.strictObject({
  /** Names of the files; one with a folder (`requirements/*.txt`) is the end of a path. */
  names: words,
  /** The registry whose names it uses. */
  registry: Registry,
  /** `lines`: a requirement on each. `toml`: tables and lists, at the keys of `lists`. */
  form: z.enum(['lines', 'toml']),
  /** Keys of the tables whose keys are packages, and of the lists of requirements; `*` for any key. */
  lists: words,
  /** The same for what is only built and tested with. */
  builtWith: words,
});

/** What names of files and folders, manifests and imports say: `rules/files.json`. */
export const FileWords = z.strictObject({
  $schema: z.string().optional(),
  /** Kinds by name. A file that has none of them is `data`. */
  kinds: z
    .strictObject({
      code: NamePatterns.prefault({}),
      component: NamePatterns.prefault({}),
      'other-code': NamePatterns.prefault({}),
      'unread-code': NamePatterns.prefault({}),
      config: NamePatterns.prefault({}),
      notebook: NamePatterns.prefault({}),
      data: NamePatterns.prefault({}),
    })
    .prefault({}),
  /** What a scan leaves out unless it is named. */
  leftOut: z
    .strictObject({
      /** Dependencies, build output, caches. */
      folders: words,
      /** Declarations, minified code, lock files. */
      files: NamePatterns.prefault({}),
      /** Texts at the head of what a bundler wrote. */
      bundleHeads: words,
      /** Texts that a bundler writes into its output again and again. */
      bundleMarks: words,
    })
    .prefault({}),
  /** Where code runs. */
  runsIn: z
    .strictObject({
      /** Imports of these packages, or of something below them, make a file a test. */
      test: PlaceNames.extend({ packages: words }).prefault({}),
      sample: PlaceNames.prefault({}),
      script: PlaceNames.prefault({}),
      /** Names of files that are run by hand where they lie right beside a manifest: `test-lookup.ts`. Further down they are named after results of tests. */
      scriptsBesideManifests: words,
      /** First words of the `scripts` of a manifest that start the program itself (`start`, `dev:web`): what they run is production. */
      productionScripts: words,
    })
    .prefault({}),
  /** Names that code is imported by, beside those of a tsconfig: `@/visits`. */
  aliases: z
    .strictObject({
      /** Names of the files in which bundlers are told. In a name `*` stands for any text. */
      configs: words,
      /** The properties there that hold aliases. */
      keys: words,
      /** Aliases that come with a package, each with the paths that it may stand for, from the folder of the manifest on. */
      byPackage: z.array(z.strictObject({ packages: z.array(z.string()), aliases: z.record(z.string(), z.array(z.string())) })).default([]),
    })
    .prefault({}),
  /** Manifests of languages other than that of npm. */
  otherManifests: z.array(OtherManifest).default([]),
  /** Files that stand in the top folder of a workspace. */
  workspaceFiles: words,
  /** Comments by the name of the file. The first that fits holds. */
  comments: z.array(CommentSyntax).default([]),
});

export type CommentSyntax = z.infer<typeof CommentSyntax>;
export type OtherManifest = z.infer<typeof OtherManifest>;
export type FileWords = z.infer<typeof FileWords>;
