import {
  Accordion,
  Button,
  Heading,
  LoadingButton,
  Tabs,
  Text,
  TextArea,
  Tile,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { hubspotFunctions, type Functions } from '../../../extensions/deal/reading/functions-port';
import { QualificationTab } from '../../../extensions/deal/QualificationTab';
import type { PageProperties } from '../../../extensions/deal/reading/record-page';
import type { ApproachAnswerReply, ApproachAnswerRequest } from '../../../src/protocol/answer-approach';
import type { Failure } from '../../../src/protocol/failure';
import type { NamePersonReply, NamePersonRequest } from '../../../src/protocol/name-person';
import type { DealHistory, HistoryReply } from '../../../src/protocol/open-history';
import type { Qualification } from '../../../src/protocol/qualification';
import type { SaveReply, SaveRequest } from '../../../src/protocol/save-answers';
import type { Language } from '../../../src/texts';
import { aQualification } from '../../builders/qualification';
import { contactsOf, type Contacts } from './checklist/contacts';
import { functionsGiven } from '../functions-given';
import { createRenderer } from '../renderer';
import { aRecordPage } from './record-page';

/** What a tab is shown with; a function left out does what it is asked to and all goes well. */
export interface TabOptions {
  readonly qualification?: Qualification;
  readonly language?: Language;
  readonly dealId?: string;
  /** Of the deal, as HubSpot gives them to the card. */
  readonly contacts?: Contacts;
  readonly open?: Functions['open'];
  readonly save?: (request: SaveRequest) => Promise<SaveReply>;
  readonly namePerson?: (request: NamePersonRequest) => Promise<NamePersonReply>;
  readonly history?: () => Promise<HistoryReply>;
  readonly settingsRevision?: Functions['settingsRevision'];
  /** What the record holds, where the card asks its page. */
  readonly holds?: () => Promise<PageProperties>;
  readonly answerApproach?: (request: ApproachAnswerRequest) => Promise<ApproachAnswerReply>;
}

export type Renderer = ReturnType<typeof createRenderer<'crm.record.tab'>>;

/** A failure of that code with nothing to refer to. */
export function aFailure(code: Failure['code'], about: Partial<Failure> = {}): Failure {
  return { ok: false, code, message: 'why', details: [], correlationId: null, ...about };
}

// Drafts outlive a card on purpose, so every test has a deal of its own.
let lastDeal = 100;
/** A deal no other test has left drafts on. */
export function nextDealId(): string {
  lastDeal += 1;
  return String(lastDeal);
}

/** Renders the tab card and writes down what it asked for and said. */
export function showTab(options: TabOptions = {}) {
  const qualification = options.qualification ?? aQualification();
  const saves: SaveRequest[] = [];
  const named: NamePersonRequest[] = [];
  const approachAnswers: ApproachAnswerRequest[] = [];
  const messages: string[] = [];
  const reasons: string[] = [];
  let historyReads = 0;
  const looks = new Set<() => void>();
  const { page, asked, changed } = aRecordPage(options.holds);
  const functions = functionsGiven(hubspotFunctions, {
    open: options.open ?? (() => Promise.resolve({ ok: true, qualification })),
    save: (request) => {
      saves.push(request);
      return options.save?.(request) ?? Promise.resolve(savedAll(qualification, request));
    },
    namePerson: (request) => {
      named.push(request);
      return options.namePerson?.(request) ?? Promise.resolve(namedAsAsked(qualification, request));
    },
    answerApproach: (request) => {
      approachAnswers.push(request);
      return options.answerApproach?.(request) ?? Promise.resolve({ ok: true, qualification });
    },
    settingsRevision: options.settingsRevision ?? (() => Promise.resolve({ ok: true, revision: 0 })),
    nowAndThen: (callback) => {
      looks.add(callback);
      return () => looks.delete(callback);
    },
    history: () => {
      historyReads += 1;
      return options.history?.() ?? Promise.resolve({ ok: true, history: noHistory });
    },
  });
  const renderer = createRenderer('crm.record.tab');
  const contacts = options.contacts ?? {};
  renderer.mocks.useAssociations.willCall(() => contactsOf(contacts));
  renderer.render(
    <QualificationTab
      dealId={options.dealId ?? nextDealId()}
      userEmail="rep@example.com"
      language={options.language ?? 'en'}
      functions={functions}
      page={page}
      onSaved={(message) => messages.push(message)}
      onRefused={(title, reason) => {
        messages.push(title);
        reasons.push(reason);
      }}
    />,
  );
  return {
    renderer,
    saves,
    named,
    approachAnswers,
    /** What the page was told to say. */
    messages,
    /** And why, where a save was refused. */
    reasons,
    /** What HubSpot says of a property that was changed in this browser. */
    changed: (property = 'qual_score', value = '') => changed({ [property]: value }),
    /** What the card asked its page for. */
    asked,
    historyReads: () => historyReads,
    /** Half a minute goes by. */
    halfAMinutePasses: () => looks.forEach((look) => look()),
  };
}

/** A deal of one criterion, for tests of what stands beside the checklist: a whole one takes most of their time. */
export function withOneCriterion(qualification: Qualification): Qualification {
  const { framework } = qualification;
  return { ...qualification, framework: { ...framework, criteria: framework.criteria.slice(0, 1) } };
}

/** The same, once the checklist is there. */
export async function openTab(options: TabOptions = {}) {
  const shown = showTab(options);
  await ready(shown.renderer);
  return shown;
}

/** Until the checklist is there. */
export function ready(renderer: Renderer): Promise<void> {
  return renderer.waitFor(() => expect(renderer.findAll(Heading)).not.toEqual([]));
}

/** The row of a criterion. */
export function row(renderer: Renderer, id: string) {
  return renderer.findByTestId(Tile, `criterion-${id}`);
}

/** The ids of the criteria shown, in the order of their rows. */
export function rows(renderer: Renderer): readonly string[] {
  return renderer
    .findAll(Tile)
    .flatMap(({ props }) =>
      props.testId?.startsWith('criterion-') ? [props.testId.slice('criterion-'.length)] : [],
    );
}

/** Opens the row of a criterion, if another is open. */
export function open(renderer: Renderer, id: string): void {
  const title = row(renderer, id).find(Accordion);
  if (title.props.open !== true) title.props.onClick?.();
}

/** The field for a criterion's level. */
export function level(renderer: Renderer, id: string) {
  return renderer.findByTestId(ToggleGroup, `${id}-level`);
}

/** The field for a criterion's evidence. */
export function evidence(renderer: Renderer, id: string) {
  return renderer.findByTestId(TextArea, `${id}-evidence`);
}

/** Chooses a level as a click on its word does. */
export function choose(renderer: Renderer, id: string, value: string): void {
  open(renderer, id);
  // @ts-expect-error -- the SDK types a toggle group's handler as taking a list and a text at once
  level(renderer, id).props.onChange?.(value);
}

/** Types evidence. */
export function write(renderer: Renderer, id: string, text: string): void {
  open(renderer, id);
  evidence(renderer, id).props.onInput?.(text);
}

/** Opens what is beside the checklist. */
export function lookAt(renderer: Renderer, tab: 'approach' | 'history'): void {
  // @ts-expect-error -- the SDK types the handler as taking a text and a number at once
  renderer.find(Tabs).props.onSelectedChange?.(tab);
}

/** Presses the first button of that label. */
export function press(renderer: Renderer, label: string): void {
  renderer.find(Button, (node) => node.text === label).trigger('onClick');
}

/** Presses Save. */
export function save(renderer: Renderer): void {
  saveButton(renderer).trigger('onClick');
}

/** Save, where the rep is. */
export function saveButton(renderer: Renderer) {
  return renderer.findByTestId(LoadingButton, 'save');
}

/** The figure shown, or null while nothing is answered and the card says so instead. */
export function score(renderer: Renderer) {
  const said = renderer.maybeFindByTestId(Text, 'score')?.text ?? null;
  return said === null ? null : (/([\d–]+)( \(.*\))?$/.exec(said)?.[1] ?? null);
}

const noHistory: DealHistory = { points: [], changes: [], leftOut: 0 };

/** A save that stores everything it is sent. */
function savedAll(qualification: Qualification, { changes }: SaveRequest): SaveReply {
  const stored = changes.map(({ criterionId, level: change, evidence: text }) => {
    const before = qualification.answers[criterionId] ?? { level: null, evidence: '', at: null, by: null };
    const after = {
      ...before,
      level: change === undefined ? before.level : change.to,
      evidence: text?.to ?? before.evidence,
    };
    return [criterionId, after] as const;
  });
  return {
    ok: true,
    qualification: { ...qualification, answers: { ...qualification.answers, ...Object.fromEntries(stored) } },
    saved: changes.map((change) => change.criterionId),
    conflicts: [],
    notStored: [],
    cleaned: [],
    closedMeanwhile: false,
  };
}

function namedAsAsked(qualification: Qualification, { role, contactId }: NamePersonRequest): NamePersonReply {
  const others = qualification.people.filter((person) => person.role !== role);
  const people = contactId === null ? others : [...others, { role, contactId }];
  return { ok: true, qualification: { ...qualification, people } };
}
