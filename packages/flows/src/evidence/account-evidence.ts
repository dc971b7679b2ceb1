import { basename } from 'node:path/posix';
import { isPlural, isSql, type Lexicon, type NameVerdict, splitWords, sqlColumns } from '@phitrace/naming';
import type { CallFacts, FileFacts, FlowNode } from '../graph/graph.js';
import type { LinkedProject } from '../graph/program.js';
import { receiverName } from '../graph/receiver-name.js';
import type { State } from '../query/state.js';
import { functionNames } from './names/function-names.js';
import type { TypeVerdict } from './types/type-verdict.js';

/** Tells whose accounts a project keeps. Where patients have a table of their own, the users beside it are staff. */
export class AccountReader {
  private apart: boolean | undefined;
  private users: boolean | undefined;

  constructor(
    private readonly project: LinkedProject,
    private readonly lexicon: Lexicon,
  ) {}

  /** True for who a user is (`user.email`), where users are staff, and for who anybody is in a file or function that is named after staff. */
  isStaffs(segments: readonly string[], verdict: NameVerdict, state: State): boolean {
    if (this.isOfUser(segments, verdict)) return true;
    const isAnyones = verdict.confidence === 'low' && this.lexicon.isContact(verdict.category) && !this.lexicon.namesPerson(segments);
    return isAnyones && (this.lexicon.isStaffPlace(state.file.path) || this.isOfStaffsAccount(state));
  }

  /** True where an account of staff is made, and where somebody signs in and only staff have accounts. */
  private isOfStaffsAccount(state: State): boolean {
    const names = functionNames(state);
    if (names.some((name) => this.lexicon.isOnboarding(name))) return true;
    const isOfSigningIn = [basename(state.file.path), ...names].some((name) => this.lexicon.isSigningIn(name));
    return isOfSigningIn && !this.lexicon.isPortal(state.file.path) && this.keepsPatientsApart();
  }

  /** True for who somebody is by the type of a user, where users are staff: `user: User`. */
  isTypedUser({ evidence, category, confidence }: TypeVerdict): boolean {
    const type = evidence.kind === 'type' ? (evidence.type ?? '') : '';
    return splitWords(type).length === 1 && this.isOfUser([type], { category, confidence });
  }

  private isOfUser(segments: readonly string[], { category, confidence }: NameVerdict): boolean {
    const isWho = this.lexicon.isContact(category) || category === this.lexicon.categories.name;
    return isWho && confidence !== 'high' && this.lexicon.namesAccount(segments) && this.keepsPatientsApart();
  }

  /** True where the code shows that patients have accounts as users. */
  arePatientsUsers(): boolean {
    this.users ??= this.project.all.some((file) => this.knowsPatientsAsUsers(file));
    return this.users;
  }

  private keepsPatientsApart(): boolean {
    this.apart ??= this.project.all.some((file) => this.readsPatients(file)) && !this.arePatientsUsers();
    return this.apart;
  }

  /** True where rows of patients are read: `prisma.client.findMany()`, `db.select().from(patients)`, `SELECT … FROM patients`. */
  private readsPatients({ calls, nodes }: FileFacts): boolean {
    const isOfPatients = (call: CallFacts) => this.lexicon.namesPerson([splitWords(receiverName(call)).at(-1) ?? '']);
    if (calls.some((call) => this.isRowsRead(call) && isOfPatients(call))) return true;
    if (calls.some((call) => this.isTableOfPatients(call, nodes))) return true;
    const texts = calls.flatMap(({ args }) => args.flatMap(({ node }) => nodes[node]?.value ?? []));
    return texts.some((text) => typeof text === 'string' && isSql(text) && this.namesPatients(sqlColumns(text)));
  }

  /** `db.select().from(patients)`, `db.collection('patients')`, but not `Array.from(patients)`. */
  private isTableOfPatients(call: CallFacts, nodes: readonly FlowNode[]): boolean {
    const isOfTable = call.member === 'from' || this.lexicon.isKeeper(call.member);
    if (!isOfTable || call.receiver === undefined || /^[A-Z]/.test(receiverName(call))) return false;
    const last = splitWords(calledSo(nodes[call.args[0]?.node ?? -1])).at(-1) ?? '';
    return isPlural(last) && this.lexicon.isSubject(last);
  }

  private namesPatients(columns: readonly { readonly table: string }[]): boolean {
    return columns.some(({ table }) => splitWords(table).some((word) => this.lexicon.isSubject(word)));
  }

  /** True where a patient has an account (`client.user.email`), or one's role is compared. Pages show the two sides of a call too, which are no roles of accounts. */
  private knowsPatientsAsUsers(file: FileFacts): boolean {
    const isPage = file.calls.some(({ attributes }) => attributes !== undefined);
    const isRead = file.nodes.some((node) => this.readsAccount(file, node));
    return isRead || (!isPage && this.comparesRoles(file)) || file.calls.some((call) => this.makesAccountOfPatient(file, call));
  }

  /** True where an account is made with what only a patient is asked for: `prisma.user.create({ data: { dateOfBirth } })`. */
  private makesAccountOfPatient({ nodes, path }: FileFacts, call: CallFacts): boolean {
    const [verb = ''] = splitWords(call.member);
    if (this.lexicon.isStaffPlace(path) || !this.lexicon.isWriteVerb(verb) || !this.lexicon.namesAccount([receiverName(call)]))
      return false;
    const given = call.args.flatMap(({ node }) => nodes[node]?.edges ?? []);
    const members = given.flatMap(({ from, keys = [] }) => [...keys, ...(nodes[from]?.edges ?? []).flatMap((edge) => edge.keys ?? [])]);
    return members.some((name) => this.isOfPatientsOnly(name));
  }

  /** Staff have licences, tax numbers and addresses too, and somebody to call in an emergency. */
  private isOfPatientsOnly(name: string): boolean {
    const category = this.lexicon.weightOf(name) >= 1 ? this.lexicon.classify([name], 'file')?.category : undefined;
    return category !== undefined && this.lexicon.isMedical(category);
  }

  /** `client.user`. */
  private readsAccount({ nodes }: FileFacts, { kind, name = '', edges }: FlowNode): boolean {
    const owner = nodes[edges[0]?.from ?? -1]?.name ?? '';
    return (
      kind === 'read' && this.lexicon.namesAccount([name]) && splitWords(name).length === 1 && this.lexicon.isSubject(owner.toLowerCase())
    );
  }

  private isRowsRead({ member }: CallFacts): boolean {
    const [verb = '', amount = ''] = splitWords(member);
    return this.lexicon.isReadVerb(verb) && this.lexicon.isQuantifier(amount);
  }

  /** True where the role of a user is compared with that of a patient: then patients are users too. */
  private comparesRoles(file: FileFacts): boolean {
    return file.nodes.some(({ kind, edges }) => {
      if (kind !== 'drop' || edges.length !== 2) return false;
      const operands = edges.flatMap(({ from }) => file.nodes[from] ?? []);
      return operands.some((operand) => this.isPatientsRole(operand)) && operands.some((operand) => this.isRole(file, operand));
    });
  }

  private isPatientsRole({ value }: FlowNode): boolean {
    return typeof value === 'string' && this.lexicon.isSubject(value.toLowerCase());
  }

  private isRole({ nodes }: FileFacts, { name = '', edges }: FlowNode): boolean {
    const read = edges.find(({ label }) => label === 'read');
    return this.lexicon.isRoleOf(read?.keys?.at(-1) ?? name, nodes[read?.from ?? -1]?.name);
  }
}

/** The text that a value is, or what it is called. */
function calledSo(node: FlowNode | undefined): string {
  return typeof node?.value === 'string' ? node.value : (node?.name ?? '');
}
