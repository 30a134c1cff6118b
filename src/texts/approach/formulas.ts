import type { Text } from '../language';

/** How a figure of the economics comes about, for the page to show and cite. */
export interface Formula {
  readonly label: Text;
  readonly formula: Text;
  /** What the figure is judged by; null: it is not judged. */
  readonly yardstick: Text | null;
  /** Where formula and yardstick come from. */
  readonly source: Text;
}

// Each of them, with what is taken from it: docs/sources.md.
const skok: Text = {
  en: 'David Skok, SaaS Metrics 2.0 (For Entrepreneurs).',
  sv: 'David Skok, SaaS Metrics 2.0 (For Entrepreneurs).',
};
const pacificCrest: Text = {
  en: 'Pacific Crest, Private SaaS Company Survey, 2015 and 2016.',
  sv: 'Pacific Crest, Private SaaS Company Survey, 2015 och 2016.',
};
const optifai: Text = {
  en: 'Optifai, Unit Economics Study 2025 (356 companies).',
  sv: 'Optifai, Unit Economics Study 2025 (356 företag).',
};

/** Of each figure of the economics. */
export const formulas = {
  cac: {
    label: { en: 'Cost of winning a customer (CAC)', sv: 'Kostnad för att vinna en kund (CAC)' },
    formula: {
      en: 'Cost of a rep in a month / deals a rep wins in a month + marketing per deal. With no rep: marketing per deal.',
      sv: 'Säljarens kostnad per månad / vunna affärer per säljare och månad + marknadsföring per affär. Utan säljare: marknadsföring per affär.',
    },
    yardstick: null,
    source: skok,
  },
  cacRatio: {
    label: { en: 'CAC ratio', sv: 'CAC-kvot' },
    formula: { en: 'CAC / annual contract value (ACV)', sv: 'CAC / årligt avtalsvärde (ACV)' },
    yardstick: {
      en: 'Medians in surveys of SaaS firms are 1.13 to 1.18; lower is better.',
      sv: 'Medianen i undersökningar av SaaS-bolag är 1,13 till 1,18; lägre är bättre.',
    },
    source: pacificCrest,
  },
  grossProfitPerYear: {
    label: { en: 'Gross profit a year', sv: 'Bruttovinst per år' },
    formula: { en: 'ACV × gross margin', sv: 'ACV × bruttomarginal' },
    yardstick: null,
    source: skok,
  },
  paybackMonths: {
    label: { en: 'Payback in months', sv: 'Återbetalningstid i månader' },
    formula: {
      en: 'CAC / (revenue of a customer in a month × gross margin)',
      sv: 'CAC / (intäkt per kund och månad × bruttomarginal)',
    },
    yardstick: {
      en: 'Under 12 is best, 12 to 18 good, 18 to 24 a concern, above 24 critical.',
      sv: 'Under 12 är bäst, 12 till 18 bra, 18 till 24 oroande, över 24 kritiskt.',
    },
    source: optifai,
  },
  paybackForSize: {
    label: { en: 'Payback usual at this ACV', sv: 'Vanlig återbetalningstid vid detta ACV' },
    formula: {
      en: 'Payback in months, beside what is usual for the ACV.',
      sv: 'Återbetalningstiden jämförd med vad som är vanligt för ACV.',
    },
    yardstick: {
      en: 'ACV below 15,000 USD 8 to 12 months, to 100,000 USD 14 to 18, above that 18 to 24.',
      sv: 'ACV under 15 000 USD 8 till 12 månader, upp till 100 000 USD 14 till 18, däröver 18 till 24.',
    },
    source: optifai,
  },
  ltv: {
    label: { en: 'Lifetime value of a customer (LTV)', sv: 'Livstidsvärde för en kund (LTV)' },
    formula: {
      en: 'Revenue of a customer in a month × gross margin / share of customers lost in a month',
      sv: 'Intäkt per kund och månad × bruttomarginal / andel förlorade kunder per månad',
    },
    yardstick: null,
    source: skok,
  },
  ltvToCac: {
    label: { en: 'LTV to CAC', sv: 'LTV mot CAC' },
    formula: { en: 'LTV / CAC', sv: 'LTV / CAC' },
    yardstick: { en: '3 or more is healthy.', sv: '3 eller mer är sunt.' },
    source: skok,
  },
} satisfies Readonly<Record<string, Formula>>;

/** Where the typical numbers of the approaches come from. */
export const typicalNumbersSource: Text = {
  en: 'Plumbline’s docs/sources.md, Five ways of selling: the middle of each range. Self-service has no rep, so it costs marketing only.',
  sv: 'Plumblines docs/sources.md, Five ways of selling: mitten av varje spann. Självbetjäning har ingen säljare och kostar bara marknadsföring.',
};
