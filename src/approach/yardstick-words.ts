import { formulas, type Catalogue, type Formula, type FormulaId, type Language } from '../texts';
import {
  yardsticksFor,
  type OwnYardsticks,
  type Range,
  type YardstickName,
  type Yardsticks,
} from './yardsticks';

/** What yardsticks are said with. */
interface YardstickReader {
  readonly texts: Catalogue;
  /** The account's, ISO code. */
  readonly currency: string;
  readonly number: (value: number) => string;
  readonly money: (amount: number) => string;
}

/** What a figure is judged by, in words, and whether ops set that; null for a figure that is not judged. */
export function yardstickWords(id: FormulaId, own: OwnYardsticks, reader: YardstickReader): string | null {
  const says = judgedBy(id, yardsticksFor(own, reader.currency), reader);
  return says !== null && isJudgedByOwn(id, own) ? `${says} ${reader.texts.money.judgedBy.own}` : says;
}

function judgedBy(id: FormulaId, yardsticks: Yardsticks, reader: YardstickReader): string | null {
  const { texts, number } = reader;
  const said = texts.money.judgedBy;
  const range = ({ from, to }: Range) => said.range(number(from), number(to));
  const { paybackSmall, paybackMiddle, paybackLarge, winRateSmall, winRateMiddle, winRateLarge } = yardsticks;
  switch (id) {
    case 'cacRatio':
      return said.cacRatio(number(yardsticks.cacRatio));
    case 'ltvToCac':
      return said.ltvToCac(number(yardsticks.ltvToCac));
    case 'paybackMonths': {
      const { best, good, concern } = yardsticks.paybackMonths;
      return said.paybackMonths(number(best), number(good), number(concern));
    }
    case 'paybackForSize': {
      const usual = said.paybackForSize(range(paybackSmall), range(paybackMiddle), range(paybackLarge));
      return withSizes(usual, yardsticks, reader);
    }
    case 'winRate': {
      const usual = said.winRate(range(winRateSmall), range(winRateMiddle), range(winRateLarge));
      return withSizes(usual, yardsticks, reader);
    }
    case 'cac':
    case 'grossProfitPerYear':
    case 'ltv':
      return null;
  }
}

function withSizes(usual: string, { middleDeal }: Yardsticks, { texts, money }: YardstickReader): string {
  if (middleDeal === null) return usual;
  return `${usual} ${texts.money.judgedBy.middleDeal(money(middleDeal.from), money(middleDeal.to))}`;
}

const yardsticksOf: Readonly<Partial<Record<FormulaId, readonly YardstickName[]>>> = {
  cacRatio: ['cacRatio'],
  ltvToCac: ['ltvToCac'],
  paybackMonths: ['paybackMonths'],
  paybackForSize: ['middleDeal', 'paybackSmall', 'paybackMiddle', 'paybackLarge'],
  winRate: ['middleDeal', 'winRateSmall', 'winRateMiddle', 'winRateLarge'],
};

/** Whether ops set any of what a figure is judged by: then the built-in source does not vouch for it. */
function isJudgedByOwn(id: FormulaId, own: OwnYardsticks): boolean {
  return (yardsticksOf[id] ?? []).some((name) => own[name] !== undefined);
}

/** Where a figure's formula and its built-in yardstick come from; null where there is nothing to cite. */
export function sourceWords(id: FormulaId, own: OwnYardsticks, language: Language): string | null {
  const { source, yardstickSource }: Formula = formulas[id];
  const sources = [source, isJudgedByOwn(id, own) ? null : yardstickSource];
  const said = [...new Set(sources.flatMap((each) => (each === null ? [] : [each[language]])))];
  // The source of a yardstick may begin with that of the formula.
  const kept = said.filter((one) => !said.some((other) => other !== one && other.startsWith(one)));
  return kept.length === 0 ? null : kept.join(' ');
}
