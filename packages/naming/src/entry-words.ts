import { NameWords } from './name-words.js';
import { holdsWords, splitWords } from './words.js';

/** Reads names of what brings a value: requests, answers, messages, searches. They say nothing of what is in it. */
export class EntryWords extends NameWords {
  isWriteVerb(word: string): boolean {
    return this.words.writeVerbs.has(word);
  }

  /** True for a method that gives what was asked for before: `json`, `toArray`. */
  readsAnswer(member: string): boolean {
    return this.words.answerReaders.has(splitWords(member).join(' '));
  }

  /** True for a method that goes on with a query which is built: `where`, `leftJoin`. */
  isPartOfQuery(member: string): boolean {
    return this.words.queryParts.has(splitWords(member).join(' '));
  }

  /** True for one that adds another table: `leftJoin`. */
  joinsTable(member: string): boolean {
    return this.isPartOfQuery(member) && splitWords(member).at(-1) === 'join';
  }

  /** True for a method of such a query that gives how many rows it changed: `update`. */
  countsRows(member: string): boolean {
    return this.words.rowCounters.has(member);
  }

  /** True for a method that brings records of a relation along: `populate`. */
  joinsRecords(member: string): boolean {
    return this.words.joiners.has(splitWords(member).join(' '));
  }

  /** True for what makes groups of records: `$group`, `groupBy`. */
  isGrouping(name: string): boolean {
    return this.words.groupingMarks.has(name);
  }

  /** True for the key under which stands what a group is made by: `by`. */
  isGroupKey(key: string): boolean {
    return this.words.groupKeyMarks.has(key);
  }

  /** True for the name of a function, or the key of an option, that sums up many records: `count`, `$avg`. */
  isSumming(name: string): boolean {
    return this.words.summingMarks.has(name);
  }

  /** True for an option that says which records are asked for, and in what order: `where`. */
  isCriterion(key: string): boolean {
    return this.words.criteriaMarks.has(key);
  }

  /** True for an option of a query that lists relations: `include`; with `amongColumns`, one that lists columns, too. */
  isRelationsKey(key: string, amongColumns = false): boolean {
    return (amongColumns ? this.words.columnKeys : this.words.relationKeys).has(key);
  }

  /** True for a key of a relation under which it is named: `{ model: Patient }`. */
  namesRelation(key: string): boolean {
    return this.words.relationNames.has(key);
  }

  /** True for the address of a request with all that is in it: `req.originalUrl`. */
  isRequestAddress(segments: readonly string[]): boolean {
    const [owner = '', part = ''] = segments.slice(-2);
    return this.words.requests.has(splitWords(owner).at(-1) ?? '') && this.words.requestAddresses.has(splitWords(part).join(' '));
  }

  /** True for the address of a page with all that is in it: `window.location.href`, `to.fullPath`. */
  isPageAddress(segments: readonly string[]): boolean {
    const [owner = '', part = ''] = segments.slice(-2);
    return this.words.pages.has(splitWords(owner).at(-1) ?? '') && this.words.pageAddresses.has(splitWords(part).join(' '));
  }

  /** True for a part of an address that holds nothing of its query: `pathname`. */
  isBeforeQuery(key: string): boolean {
    return this.words.addressParts.has(key);
  }

  /** True for what somebody typed into an element of a page: `event.target.value`. */
  isTyped(segments: readonly string[]): boolean {
    const [owner = '', part = ''] = segments.slice(-2);
    return this.words.inputElements.has(splitWords(owner).join(' ')) && part === 'value';
  }

  /** True for an element, or a type of `input`, in which people choose something instead of writing: `select`, `AgeSlider`, `range`. */
  isChoice(element: string): boolean {
    return holdsWords(this.words.choices, splitWords(element).at(-1) ?? '');
  }

  /** True for a key under which what went wrong is told: `message`. */
  tellsWhatFailed(name: string): boolean {
    return this.words.failureTexts.has(splitWords(name).join(' '));
  }

  /** True for a path to what kind of failure an error is: `error.code`, `err.response.status`. */
  isCodeOfFailure(segments: readonly string[]): boolean {
    const from = segments.findIndex((key) => this.tellsFailure(key));
    return from >= 0 && segments.slice(from + 1).some((key) => this.words.failureCodes.has(splitWords(key).join(' ')));
  }

  /** True for what somebody called a file that is uploaded: `file.name`, `upload.originalname`. */
  isFileName(segments: readonly string[]): boolean {
    const [owner = '', part = ''] = segments.slice(-2);
    return holdsWords(this.words.uploads, splitWords(owner).at(-1) ?? '') && this.words.uploadNames.has(splitWords(part).join(' '));
  }

  /** True for the parameter of a function of a cloud that holds what it is called with, by the names around it: `handler(event)`, `(event, context)`. */
  isCloudEvent(name: string, around: readonly string[]): boolean {
    return this.words.cloudEvents.has(name) && around.some((each) => this.words.cloudFunctions.has(splitWords(each).join(' ')));
  }

  /** True for the name of what a function of a cloud is called with. */
  isEvent(name: string): boolean {
    return this.words.cloudEvents.has(name);
  }

  /** True for a property of that on the way to what somebody sent: `Records`, `Sns`. */
  isPartOfEvent(key: string): boolean {
    return this.words.eventParts.has(splitWords(key).join(' '));
  }

  /** True for a function that gives an element of a page by what it is called: `getElementById`. */
  findsElement(member: string): boolean {
    return this.words.elementMarks.has(member);
  }

  /** True for a method that gives what was typed into an element: `$('#symptoms').val()`. */
  readsElement(member: string): boolean {
    return this.words.elementReaders.has(member);
  }

  /** True for a document or record of a store, or what a device measured: `doc`, `post_records`, `reading`, but not `dnsRecord`. */
  isDocument(name: string): boolean {
    const words = splitWords(name);
    const isAmount = words.includes('of') || this.words.metaPrefixes.has(words[0] ?? '');
    return holdsWords(this.words.documents, words.at(-1) ?? '') && !isAmount && !words.some((word) => this.isOfProgram(word));
  }

  private isOfProgram(word: string): boolean {
    const { technical, technicalIds, metaSuffixes, references, accounts, staff, programRecords } = this.words;
    return [technical, technicalIds, metaSuffixes, references, accounts, staff, programRecords].some((words) => holdsWords(words, word));
  }

  /** True where code reads or writes a property that only documents of a document store have. */
  isOfDocumentStore(names: ReadonlySet<string>): boolean {
    return [...this.words.storeMarks].some((name) => names.has(name));
  }

  /** True for a text that only code about messages or documents of health care holds. */
  isFormatMark(text: string): boolean {
    return this.words.formatMarks.has(text);
  }

  /** True when one of the words names a format of messages of health care. */
  namesFormat(words: Iterable<string>): boolean {
    for (const word of words) if (this.words.formatNames.has(word)) return true;
    return false;
  }

  /** True for the name of a message, frame or the like before it is parsed: `rawMessage`, `frame`, but not `messageHandler` or `messagesPerMinRaw`. */
  isRawMessage(name: string): boolean {
    const words = splitWords(name).filter((word) => !/^\d+$/.test(word));
    if (words.some((word) => this.words.measures.has(word))) return false;
    return this.words.rawMessages.has(words.at(-1) ?? '') && !this.tellsFailure(words[0] ?? '');
  }

  /** True for the name of a part of a message that is about the message itself: `msh`, `controlId`. */
  isMessageHeader(name: string): boolean {
    const words = splitWords(name);
    return words.some((word, i) => this.words.messageHeaders.has(word) || this.words.messageHeaders.has(words.slice(i).join(' ')));
  }

  /** True for a segment of a message of health care that says what the message is: `msh`. */
  isSegmentHeader(name: string): boolean {
    return this.words.segmentHeaders.has(name.toLowerCase());
  }

  /** True for a part of a message: `to`, `body`, `newMessage`. */
  isSaid(name: string): boolean {
    const [first = '', ...rest] = splitWords(name);
    const words = this.words.freshness.has(first) && rest.length > 0 ? rest : [first, ...rest];
    return this.words.messageParts.has(words.join(' '));
  }

  /** True for the part of a message that says who gets it: `to`, `recipients`. */
  namesReceiver(name: string): boolean {
    return this.words.messageReceivers.has(splitWords(name).join(' '));
  }

  /** True for the part of a message that says who sends it, or whom to answer: `from`, `replyTo`. */
  namesSender(name: string): boolean {
    return this.words.messageOrigins.has(splitWords(name).join(' '));
  }

  /** True for the name of a file or function where people write to each other: `ChatPanel`, `useInbox`. */
  isConversing(name: string): boolean {
    return splitWords(name).some((word) => this.words.conversations.has(word));
  }

  /** True for the properties of a message that somebody sent: its text, and who it is from. */
  isMessage(names: readonly string[]): boolean {
    const said = names.map((name) => splitWords(name).join(' '));
    return said.some((name) => this.words.messageTexts.has(name)) && said.some((name) => this.words.messageSenders.has(name));
  }

  /** True for the name of a function that sends messages, or gets them: `sendSms`, `onChatMessage`. */
  isSending(name: string): boolean {
    return splitWords(name).some((word) => this.words.messengers.has(word));
  }

  /** True for a text about how many there are of something. */
  isQuantity(text: string): boolean {
    return [...this.words.quantities].some((phrase) => splitWords(text).join(' ').includes(phrase));
  }

  /** True for a name of what somebody searches for: `q`, `searchTerm`. */
  isSearch(name: string): boolean {
    return this.words.searches.has(splitWords(name).join(' '));
  }

  /** True for a name that ends in one of what somebody searches for: `patientSearch`, `debouncedSearchTerm`. */
  endsInSearch(name: string): boolean {
    const words = splitWords(name);
    return words.some((_, i) => this.words.searches.has(words.slice(i).join(' ')));
  }

  /** True for a function that keeps the state of a form or a page: `useState`, `reactive`. */
  makesState(member: string): boolean {
    return this.words.stateMakers.has(splitWords(member)[0] ?? '');
  }

  /** True for a function that keeps a state which it is given as it begins: `defineStore`. */
  keepsState(member: string): boolean {
    return this.words.stateKeepers.has(splitWords(member).join(' '));
  }

  /** True for what a request was answered with as a whole: `response.data`. */
  isAnswer(segments: readonly string[]): boolean {
    const [owner = '', part = ''] = segments.slice(-2);
    return this.words.responses.has(splitWords(owner).at(-1) ?? '') && this.isWrapper(part);
  }

  /** True for words of an address that is about software, staff or who asks: `/settings`, `/doctors`, `/oauth/token`. */
  isTechnicalRoute(words: readonly string[]): boolean {
    return this.isAboutProgram(words) || words.flatMap(splitWords).some((word) => holdsWords(this.words.staff, word));
  }

  /** True for words about software and who may use it: `role-changed`, `/oauth/token`. */
  isAboutProgram(words: readonly string[]): boolean {
    const { technical, signInRoutes } = this.words;
    return words.flatMap(splitWords).some((word) => technical.has(word) || signInRoutes.has(word));
  }
}
