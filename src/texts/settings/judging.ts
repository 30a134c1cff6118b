/** The section of the settings page about judging. */
export const judgingEn = {
  bands: 'Bands',
  bandsHint:
    'A deal’s score puts it in a band, which the card shows and views, lists and reports can filter on.',
  strongFrom: 'Strong from a score of',
  developingFrom: 'Developing from a score of',
  badScore: (applies: number) => `Enter a number from 0 to 100. Until then ${applies} applies.`,
  notBelow: (strong: number) => `Must be below ${strong}, where strong begins.`,
  readiness: 'Ready for the stage',
  belowLabel: 'When an answer is below what the deal’s stage expects',
  notReady: 'The deal is not ready',
  notReadyMeans: (shown: string) =>
    `The card says “${shown}”, and views, lists and workflows can filter on it.`,
  informs: 'Only the gap is shown',
  informsMeans: 'The card still asks about it first, but no deal is called ready or not ready.',
};

export const judgingSv: typeof judgingEn = {
  bands: 'Klasser',
  bandsHint:
    'Poängen avgör vilken klass en affär hör till. Kortet visar klassen, och vyer, listor och rapporter kan filtrera på den.',
  strongFrom: 'Stark från poängen',
  developingFrom: 'På väg från poängen',
  badScore: (applies) => `Skriv ett tal från 0 till 100. Till dess gäller ${applies}.`,
  notBelow: (strong) => `Måste vara under ${strong}, där stark börjar.`,
  readiness: 'Redo för steget',
  belowLabel: 'När ett svar ligger under vad affärens steg kräver',
  notReady: 'Affären är inte redo',
  notReadyMeans: (shown) => `Kortet säger ”${shown}”, och vyer, listor och arbetsflöden kan filtrera på det.`,
  informs: 'Bara luckan visas',
  informsMeans: 'Kortet frågar ändå om den först, men ingen affär kallas redo eller inte redo.',
};
