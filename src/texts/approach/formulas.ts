import type { Text } from '../language';

/** How a figure comes about, for the page to show and cite. What it is judged by: `yardstickWords`. */
export interface Formula {
  readonly label: Text;
  readonly formula: Text;
  /** Null: there is nothing to cite. */
  readonly source: Text | null;
  /** Where the built-in yardstick comes from; null: the figure is not judged. */
  readonly yardstickSource: Text | null;
}

// Each of them, with what is taken from it: docs/sources.md.
const skok: Text = {
  en: 'David Skok, SaaS Metrics 2.0 (For Entrepreneurs), 2013.',
  sv: 'David Skok, SaaS Metrics 2.0 (For Entrepreneurs), 2013.',
};
const benchmarkit: Text = {
  en: 'Benchmarkit, 2025 SaaS Performance Metrics (figures of 2024).',
  sv: 'Benchmarkit, 2025 SaaS Performance Metrics (siffror för 2024).',
};
const cacSurveys: Text = {
  en: `${benchmarkit.en} Pacific Crest found 1.18 in 2015 and 1.13 in 2016.`,
  sv: `${benchmarkit.sv} Pacific Crest kom fram till 1,18 för 2015 och 1,13 för 2016.`,
};
const optifai: Text = {
  en: 'Optifai, Unit Economics Study, 2025 (356 companies).',
  sv: 'Optifai, Unit Economics Study, 2025 (356 företag).',
};
const publishedWinRates: Text = {
  en: 'Our reading of The CRO Report, Fairview and Salesmotion, 2026. They disagree: set your own where you know better.',
  sv: 'Vår tolkning av The CRO Report, Fairview och Salesmotion, 2026. De kommer fram till olika siffror: ange egna gränser om ni vet bättre.',
};

/** The figures in the order they are shown. */
export const formulaIds = [
  'winRate',
  'cac',
  'cacRatio',
  'grossProfitPerYear',
  'paybackMonths',
  'paybackForSize',
  'ltv',
  'ltvToCac',
] as const;
export type FormulaId = (typeof formulaIds)[number];

/** Of each figure that is computed. */
export const formulas = {
  winRate: {
    label: { en: 'Win rate', sv: 'Andel vunna' },
    formula: { en: 'Won deals / won and lost deals', sv: 'Vunna affärer / vunna och förlorade affärer' },
    source: null,
    yardstickSource: publishedWinRates,
  },
  cac: {
    label: { en: 'Cost of winning a customer (CAC)', sv: 'Kostnad per vunnen kund (CAC)' },
    formula: {
      en: 'Cost of a rep in a month / deals a rep wins in a month + marketing per deal. With no rep: marketing per deal.',
      sv: 'Säljarens kostnad per månad / vunna affärer per säljare och månad + marknadsföring per affär. Utan säljare: marknadsföring per affär.',
    },
    source: skok,
    yardstickSource: null,
  },
  cacRatio: {
    label: { en: 'CAC ratio', sv: 'CAC-kvot' },
    formula: { en: 'CAC / annual contract value (ACV)', sv: 'CAC / årligt avtalsvärde (ACV)' },
    source: benchmarkit,
    yardstickSource: cacSurveys,
  },
  grossProfitPerYear: {
    label: { en: 'Gross profit a year', sv: 'Bruttovinst per år' },
    formula: { en: 'ACV × gross margin', sv: 'ACV × bruttomarginal' },
    source: skok,
    yardstickSource: null,
  },
  paybackMonths: {
    label: { en: 'Payback in months', sv: 'Återbetalningstid i månader' },
    formula: {
      en: 'CAC / (revenue of a customer in a month × gross margin)',
      sv: 'CAC / (intäkt per kund och månad × bruttomarginal)',
    },
    source: skok,
    yardstickSource: optifai,
  },
  paybackForSize: {
    label: { en: 'Payback usual at this ACV', sv: 'Vanlig återbetalningstid vid detta ACV' },
    formula: {
      en: 'Payback in months, beside what is usual at the ACV.',
      sv: 'Återbetalningstiden jämförd med vad som är vanligt för ACV.',
    },
    source: null,
    yardstickSource: optifai,
  },
  ltv: {
    label: { en: 'Lifetime value of a customer (LTV)', sv: 'Livstidsvärde för en kund (LTV)' },
    formula: {
      en: 'Revenue of a customer in a month × gross margin / share of customers lost in a month',
      sv: 'Intäkt per kund och månad × bruttomarginal / andel förlorade kunder per månad',
    },
    source: skok,
    yardstickSource: null,
  },
  ltvToCac: {
    label: { en: 'LTV to CAC', sv: 'LTV mot CAC' },
    formula: { en: 'LTV / CAC', sv: 'LTV / CAC' },
    source: skok,
    yardstickSource: skok,
  },
} satisfies Readonly<Record<FormulaId, Formula>>;

/** Where the typical numbers of the approaches come from. */
export const typicalNumbersSource: Text = {
  en: 'No survey: the middle of each range by which an approach is usually described. Self-service has no rep, so it costs marketing only.',
  sv: 'Ingen undersökning: mitten av de intervall som ett säljsätt brukar beskrivas med. Självbetjäning har ingen säljare och kostar bara marknadsföring.',
};
