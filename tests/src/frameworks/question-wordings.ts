import type { Level, Milestone } from '../../../src/frameworks';
import type { Language } from '../../../src/texts';

/** A way to put a question, in each language. */
type Wording = Readonly<Record<Language, RegExp>>;

/** Questions may name one of these moments up to a milestone; after it the moment is past. */
export const moments: readonly (Wording & { readonly last: Milestone })[] = [
  { en: /this meeting|worth a talk/, sv: /det här mötet|värt ett samtal/, last: 'discovery' },
  { en: /we came (here|with)/, sv: /innan vi kom/, last: 'discovery' },
  { en: /into your requirements/, sv: /[Ss]kriver ni in .* i er kravlista/, last: 'qualification' },
  { en: /before we go on/, sv: /innan vi går vidare/, last: 'qualification' },
  { en: /before we put more hours/, sv: /innan vi lägger fler timmar/, last: 'evaluation' },
  { en: /before we write the proposal/, sv: /innan vi skriver offerten/, last: 'evaluation' },
  { en: /while the evaluation is running/, sv: /medan utvärderingen pågår/, last: 'evaluation' },
  {
    en: /before it is final|when are they final/,
    sv: /innan den är spikad|när är de slutgiltiga/,
    last: 'evaluation',
  },
  {
    en: /[Hh]ow will you compare|you will score/,
    sv: /kommer (ni )?att (jämföra|bedöma)/,
    last: 'evaluation',
  },
  {
    en: /study first|case first|agree first/,
    sv: /först betala|fallet först|först komma överens/,
    last: 'evaluation',
  },
  { en: /in our proposal/, sv: /i offerten/, last: 'evaluation' },
  { en: /on the quote/, sv: /på offerten/, last: 'proposal' },
  { en: /when (we|you) present/, sv: /när (vi presenterar|du lägger fram)/, last: 'proposal' },
  { en: /is put before them/, sv: /när det här läggs fram/, last: 'proposal' },
  { en: /before showing it/, sv: /innan du visar/, last: 'proposal' },
  { en: /see the draft/, sv: /se utkastet/, last: 'proposal' },
  { en: /between our proposal and/, sv: /mellan vårt förslag och/, last: 'negotiation' },
  { en: /before (we meet again|we part)/, sv: /innan vi (ses igen|skiljs åt)/, last: 'commit' },
  { en: /before we begin/, sv: /innan vi börjar/, last: 'commit' },
  { en: /before you (agree to them|would call)/, sv: /innan du godkänner/, last: 'commit' },
  { en: /while we just listen/, sv: /medan vi bara lyssnar/, last: 'commit' },
  { en: /once (it is done|you have decided)/, sv: /när (det är gjort|du har bestämt dig)/, last: 'commit' },
];

/** Words that begin to name a moment: what follows must be one of those above. */
export const momentWords: Wording = {
  en: /\b(before|while|until|once|during) (we|you|they|it|the|this|an?)\b/,
  sv: /\b(innan|medan|förrän|tills)\b/,
};

/** What a question may suppose only from a level on: somebody has to have said it. 1 is what we believe, 2 what the buyer said. */
export const suppositions: readonly (Wording & { readonly from: Level })[] = [
  { en: /when that happens/i, sv: /när det händer/i, from: 1 },
  { en: /if that were gone/, sv: /om det vore borta/, from: 1 },
  { en: /^Last time/, sv: /^Förra gången/, from: 1 },
  { en: /more about that/, sv: /mer om det[,?]/, from: 1 },
  { en: /^What .* sets the date/, sv: /^Vad .* styr datumet/, from: 1 },
  { en: /next fixed date/, sv: /nästa fasta datum/, from: 1 },
  {
    en: /^[^,:]*\b(that|those) (amount|colleagues|customer|date|delay|difference|figure|gain|goal|number|obstacle|part|person|point|result|target)s?\b/,
    sv: /^[^,:]*\b(det (datumet|hindret|målet|resultatet)|den (delen|förseningen|kunden|personen|siffran|skillnaden|vinsten)|de resultaten)/,
    from: 2,
  },
  {
    en: /^[^,:]*\bof (that|them|these|those)\b/,
    sv: /^[^,]*\bav (dem|de här|det har|hindren|punkterna|stegen)\b/,
    from: 2,
  },
  {
    en: /^Is that|much is that|twice that|like that/,
    sv: /^Är det något|mycket är det|det dubbla|varit så/,
    from: 2,
  },
  { en: /ready by then|the day after\?/, sv: /klara då|dagen efter\?/, from: 2 },
  { en: /what you described|you told us about/, sv: /det du beskrev|du berättade om/, from: 2 },
];

/** Wordings that put the answer into the buyer's mouth. */
export const leading: readonly Wording[] = [
  { en: /(do|don’t) you agree\?/, sv: /håller du med\?/ },
  { en: /feel like the right/, sv: /känns det här som rätt/ },
  { en: /would you miss/, sv: /skulle ni sakna/ },
  { en: /[Ww]ould you pay more/, sv: /[Ss]kulle ni betala mer/ },
  { en: /isn’t it\?|wouldn’t you|don’t you think/, sv: /eller hur\?|inte sant|visst / },
];

/** What begins a question that yes or no answers; one that offers a choice (`or`) does not. */
export const closed: Wording = {
  en: /^(Are|Can|Could|Did|Do|Does|Has|Have|Is|May|Shall|Was|Were|Will|Would)\b(?!.*\bor\b)|^If .*, (are|can|do|does|is) /,
  sv: /^(Får|Finns|Fick|Gör|Hade|Har|Kan|Ska|Skulle|Vill|Är)(?= )(?!.*\beller\b)|^Om .*, (får|har|kan|ska|slutar|skulle|är) /,
};

/** Questions once asked here, and what they were for: the answer's level then, and the milestones they could be asked at up to commit. */
export const onceAsked: readonly (Readonly<Record<Language, string>> & { readonly level: Level })[] = [
  { level: 0, en: 'What made you take this meeting?', sv: 'Vad fick dig att ta det här mötet?' },
  {
    level: 2,
    en: 'Could we have twenty minutes with that person before we write the proposal?',
    sv: 'Kan vi få tjugo minuter med den personen innan vi skriver offerten?',
  },
  {
    level: 2,
    en: 'Could our lawyers start talking now, while the evaluation is running?',
    sv: 'Kan våra jurister börja prata redan nu, medan utvärderingen pågår?',
  },
  {
    level: 2,
    en: 'May we go through the scoring sheet with you before it is final?',
    sv: 'Får vi gå igenom utvärderingsmallen med er innan den är spikad?',
  },
  {
    level: 2,
    en: 'Could you send us the list you will score us by?',
    sv: 'Kan du skicka listan ni kommer att bedöma oss efter?',
  },
  {
    level: 2,
    en: 'Which cost centre should we put on the quote?',
    sv: 'Vilket kostnadsställe ska vi ange på offerten?',
  },
  { level: 2, en: 'May I join you when you present it?', sv: 'Får jag vara med när du lägger fram det?' },
  {
    level: 0,
    en: 'Which figure will your board look at when this is put before them?',
    sv: 'Vilken siffra kommer er styrelse att titta på när det här läggs fram?',
  },
  {
    level: 1,
    en: 'Which part of this would you change before showing it to your manager?',
    sv: 'Vad skulle du ändra innan du visar det för din chef?',
  },
  {
    level: 2,
    en: 'How would you put it to your management, and may I see the draft?',
    sv: 'Hur skulle du lägga fram det för ledningen, och får jag se utkastet?',
  },
  {
    level: 1,
    en: 'What happens on your side between our proposal and your answer?',
    sv: 'Vad händer hos er mellan vårt förslag och ert svar?',
  },
  {
    level: 2,
    en: 'Where is that goal written down, and may we quote it in our proposal?',
    sv: 'Var står det målet skrivet, och får vi citera det i offerten?',
  },
  {
    level: 2,
    en: 'Will you write that point into your requirements?',
    sv: 'Skriver ni in den punkten i er kravlista?',
  },
  { level: 2, en: 'Can we test the hardest case first?', sv: 'Kan vi testa det svåraste fallet först?' },
  {
    level: 2,
    en: 'Which customer of ours would you like to call before we go on?',
    sv: 'Vilken av våra kunder vill du ringa innan vi går vidare?',
  },
  {
    level: 2,
    en: 'Can we have your standard contract before we put more hours into this?',
    sv: 'Kan vi få ert standardavtal innan vi lägger fler timmar på det här?',
  },
  {
    level: 1,
    en: 'What should we have known before we came here?',
    sv: 'Vad borde vi ha vetat innan vi kom hit?',
  },
  { level: 0, en: 'What on your side sets the date?', sv: 'Vad är det hos er som styr datumet?' },
  {
    level: 0,
    en: 'What is the next fixed date this has to be ready for?',
    sv: 'Vilket är nästa fasta datum som det här måste vara klart till?',
  },
  { level: 0, en: 'How would it help if that were gone?', sv: 'Hur skulle det hjälpa er om det vore borta?' },
  { level: 0, en: 'Who else feels it when that happens?', sv: 'Vilka fler märker av det när det händer?' },
  {
    level: 0,
    en: 'Last time I noted three things about your plans: do they still hold?',
    sv: 'Förra gången antecknade jag tre saker om era planer: gäller de fortfarande?',
  },
  {
    level: 0,
    en: 'Can you tell me more about that, perhaps with an example?',
    sv: 'Kan du berätta mer om det, gärna med ett exempel?',
  },
  {
    level: 1,
    en: 'What does that delay do to cost, staff, customers?',
    sv: 'Vad gör den förseningen med kostnader, personal och kunder?',
  },
  {
    level: 1,
    en: 'Which of those steps are yours, and who takes them?',
    sv: 'Vilka av stegen är era, och vem tar dem?',
  },
  {
    level: 1,
    en: 'If it comes to twice that, do we stop here?',
    sv: 'Om det landar på det dubbla, slutar vi här då?',
  },
  {
    level: 1,
    en: 'Who has to explain it if you are not ready by then?',
    sv: 'Vem får förklara det om ni inte är klara då?',
  },
  {
    level: 0,
    en: 'If it worked like this, could you do what you described?',
    sv: 'Om det fungerade så här, skulle ni kunna göra det du beskrev?',
  },
  {
    level: 0,
    en: 'Of what we heard, these three matter most: do you agree?',
    sv: 'Av det vi hört väger de här tre tyngst: håller du med?',
  },
  {
    level: 0,
    en: 'Given what you told us, does this feel like the right next step?',
    sv: 'Med det du har berättat, känns det här som rätt nästa steg?',
  },
  {
    level: 1,
    en: 'What would you miss with them that you would get from us?',
    sv: 'Vad skulle ni sakna hos dem som ni får hos oss?',
  },
  {
    level: 2,
    en: 'Would you pay more for that difference, and tell purchasing so?',
    sv: 'Skulle ni betala mer för den skillnaden, och säga det till inköp?',
  },
  {
    level: 0,
    en: 'Did what you read from us help with what you are doing now?',
    sv: 'Hade du nytta av det du läste hos oss i det du håller på med nu?',
  },
];
