import { HubSpotError, storableOf, whyUnstorable, type WhyUnstorable } from '../hubspot';
import type { Figures } from './figures';
import type { JudgingPorts } from './ports';

/** Properties that are stored together or not at all: the level of a criterion is nothing without its evidence. */
export interface AnswerToWrite {
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** An answer that HubSpot did not take, and why; `refused` where the account's properties do not say. */
export interface NotStored {
  readonly id: string;
  readonly why: WhyUnstorable | 'refused';
}

/** What of a write HubSpot did not take; nothing, as a rule. */
export interface WriteOutcome {
  readonly notStored: readonly NotStored[];
  /** Names of figures that stay as they were. */
  readonly figuresLeft: readonly string[];
}

/** What is to be written on a deal. */
export interface ToWrite {
  readonly dealId: string;
  readonly answers: readonly AnswerToWrite[];
  /** When and by whom; goes with the answers. */
  readonly stamp: Readonly<Record<string, string>>;
  /** The figures that follow once these of the answers are stored. */
  readonly figuresOf: (stored: readonly AnswerToWrite[]) => Figures;
  /** Properties of the account's own that may be written. */
  readonly mapped: readonly string[];
}

type Ports = Pick<JudgingPorts, 'deals' | 'dealProperties'>;
type Write = (properties: Readonly<Record<string, string>>) => Promise<boolean>;

/**
 * Writes answers and figures in one call. HubSpot refuses a whole write for one value, so where it does, whatever can be stored is
 * stored without the rest: first all that the account has a place for, then, if that is refused too, each answer by itself.
 */
export async function writeWhatCanBe(wanted: ToWrite, ports: Ports): Promise<WriteOutcome> {
  const { answers, stamp, figuresOf } = wanted;
  const write = writing(wanted, ports);
  if (await write({ ...together(answers), ...stamp, ...figuresOf(answers) }))
    return { notStored: [], figuresLeft: [] };

  const known = await ports.dealProperties();
  const hindered = answers.flatMap(({ id, properties }): readonly NotStored[] => {
    const why = whyUnstorable(properties, known);
    return why === null ? [] : [{ id, why }];
  });
  const possible = answers.filter(({ id }) => !hindered.some((each) => each.id === id));
  if (possible.length === 0) return { notStored: hindered, figuresLeft: [] };
  const figures = figuresOf(possible);
  const rest = {
    ...together(possible),
    ...storableOf(stamp, known),
    ...storableOf(figures, known),
  };
  const isLess =
    Object.keys(rest).length < Object.keys({ ...together(answers), ...stamp, ...figures }).length;
  if (isLess && (await write(rest))) return { notStored: hindered, figuresLeft: without(figures, rest) };

  const { stored, refused } = await eachByItself(possible, storableOf(stamp, known), write);
  const notStored = [...hindered, ...refused];
  if (stored.length === 0) return { notStored, figuresLeft: [] };
  return { notStored, figuresLeft: await writeFiguresApart(figuresOf(stored), write) };
}

/** Writes figures, whichever HubSpot takes; the names of those that it does not. */
export async function writeFigures(
  dealId: string,
  figures: Figures,
  ports: Ports,
): Promise<readonly string[]> {
  const write = writing({ dealId, mapped: [] }, ports);
  if (await write(figures)) return [];
  const possible = storableOf(figures, await ports.dealProperties());
  const left = without(figures, possible);
  if (left.length > 0 && (await write(possible))) return left;
  return [...left, ...(await eachFigure(possible, write))];
}

/** Writes some properties of a deal; whether HubSpot took them. Throws for whatever is not about the values. */
function writing({ dealId, mapped }: Pick<ToWrite, 'dealId' | 'mapped'>, { deals }: Ports): Write {
  return async (properties) => {
    if (Object.keys(properties).length === 0) return true;
    try {
      await deals.write(dealId, properties, mapped);
      return true;
    } catch (error) {
      if (!(error instanceof HubSpotError) || !isAboutTheValues(error)) throw error;
      console.error(error.message);
      return false;
    }
  };
}

function isAboutTheValues({ code }: HubSpotError): boolean {
  return code === 'validation' || code === 'property-missing' || code === 'conflict';
}

async function eachByItself(
  answers: readonly AnswerToWrite[],
  stamp: Readonly<Record<string, string>>,
  write: Write,
): Promise<{ readonly stored: readonly AnswerToWrite[]; readonly refused: readonly NotStored[] }> {
  if (await write({ ...together(answers), ...stamp })) return { stored: answers, refused: [] };
  const stored: AnswerToWrite[] = [];
  const refused: NotStored[] = [];
  for (const answer of answers) {
    if (await write(answer.properties)) stored.push(answer);
    else refused.push({ id: answer.id, why: 'refused' });
  }
  if (stored.length > 0) await ifHubSpotLets(() => write(stamp));
  return { stored, refused };
}

async function writeFiguresApart(figures: Figures, write: Write): Promise<readonly string[]> {
  const apart = async () => ((await write(figures)) ? [] : eachFigure(figures, write));
  return (await ifHubSpotLets(apart)) ?? Object.keys(figures);
}

async function eachFigure(figures: Figures, write: Write): Promise<readonly string[]> {
  const left: string[] = [];
  for (const [name, value] of Object.entries(figures)) if (!(await write({ [name]: value }))) left.push(name);
  return left;
}

/** What is written after the answers must not make a save fail whose answers are stored: null when HubSpot does not let it. */
async function ifHubSpotLets<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    console.error(error.message);
    return null;
  }
}

function together(answers: readonly AnswerToWrite[]): Readonly<Record<string, string>> {
  return Object.fromEntries(answers.flatMap(({ properties }) => Object.entries(properties)));
}

function without(figures: Figures, written: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(figures).filter((name) => !(name in written));
}
