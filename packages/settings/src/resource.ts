import type { Location } from '@phitrace/core';
import type { MapValue } from './value.js';

/** A thing with settings: a bucket, a listener, a container, a connection, the environment of a process. */
export interface Resource {
  /** How it is written; forms of a check name it: `terraform`, `cloudformation`, `kubernetes` … */
  readonly framework: string;
  /** Set where it is written in another way than that framework's, and the same checks hold: `cdktf`. */
  readonly writtenIn?: string;
  /** In the framework's own words: `aws_s3_bucket`, `AWS::S3::Bucket`, `Ingress`. */
  readonly type: string;
  /** Unique in its scope; references name it. */
  readonly address: string;
  /** Name in the file, for people and fingerprints. */
  readonly symbol: string;
  /** Where it begins: what is left out is reported here. */
  readonly head: Location;
  readonly settings: MapValue;
  /** What can refer to one another: a module with its calls, a template, a folder of manifests. */
  readonly scope: string;
  /** The highest major version of each provider that the file allows. */
  readonly providers: ReadonlyMap<string, number>;
}

/** Providers of formats that have none. */
export const NO_PROVIDERS: ReadonlyMap<string, number> = new Map();
