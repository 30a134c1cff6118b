/** The section of the settings page about judging. */
export const judgingEn = {
  bands: 'Bands',
  bandsHint: 'How a deal stands for its stage: how much of what the stage expects is met, by weight.',
  strongFrom: 'Upper threshold (%)',
  developingFrom: 'Lower threshold (%)',
  badScore: (applies: number) => `Enter a number from 0 to 100. Until then ${applies} applies.`,
  notBelow: (strong: number) => `Must be below the upper threshold, ${strong}.`,
  readiness: 'Ready for the stage',
  belowLabel: 'When an answer is below what the deal’s stage expects',
  notReady: 'The deal is not ready',
  notReadyMeans: (shown: string) =>
    `The card says “${shown}”, and views, lists and workflows can filter on it.`,
  informs: 'Only the gap is shown',
  informsMeans: 'The card still asks about it first, but no deal is called ready or not ready.',
  lists: 'Next question in lists',
  languageLabel: 'Language of the next question in views, lists and reports',
  languageHint: 'One for the whole account. Cards follow each user’s own language.',
  languages: { en: 'English', sv: 'Swedish' },
};

export const judgingSv: typeof judgingEn = {
  bands: 'Klasser',
  bandsHint: 'Hur en affär står sig i sitt steg: hur stor del av stegets krav som är uppfylld, efter vikt.',
  strongFrom: 'Övre gräns (%)',
  developingFrom: 'Undre gräns (%)',
  badScore: (applies) => `Skriv ett tal från 0 till 100. Till dess gäller ${applies}.`,
  notBelow: (strong) => `Måste vara under den övre gränsen, ${strong}.`,
  readiness: 'Redo för steget',
  belowLabel: 'När ett svar ligger under vad affärens steg kräver',
  notReady: 'Affären är inte redo',
  notReadyMeans: (shown) => `Kortet säger ”${shown}”, och vyer, listor och arbetsflöden kan filtrera på det.`,
  informs: 'Bara luckan visas',
  informsMeans: 'Kortet frågar ändå om den först, men ingen affär kallas redo eller inte redo.',
  lists: 'Nästa fråga i listor',
  languageLabel: 'Språk för nästa fråga i vyer, listor och rapporter',
  languageHint: 'Ett för hela kontot. Korten följer varje användares eget språk.',
  languages: { en: 'engelska', sv: 'svenska' },
};
