import { changesEn, changesSv } from './changes';

/** The section of the settings page about saving. */
export const saveEn = {
  unsaved: (count: number) => (count === 1 ? '1 unsaved change' : `${count} unsaved changes`),
  whatChanges: 'What changes',
  builtIn: 'The built-in settings apply: none have been saved yet.',
  current: (revision: number, when: string, who: string) =>
    `Revision ${revision} applies, saved ${when} by ${who}.`,
  save: 'Save',
  saving: 'Saving',
  preview: 'Preview',
  discard: 'Discard changes',
  repair: 'Save these settings',
  repairHint: 'Saving puts the settings shown here in place of those that cannot be read.',
  olderHint: 'Saving confirms them as they are shown here.',
  blocked:
    'These changes cannot be saved: a newer Plumbline wrote the stored settings, and this one would damage them.',
  errors: (count: number) =>
    count === 1
      ? '1 error has to be put right before saving'
      : `${count} errors have to be put right before saving`,
  notes: 'Worth knowing',
  failed: 'Not saved. Your changes are still here.',
  unsure: 'Perhaps not saved. Your changes are still here, and saving them again does no harm.',
  storedErrors: 'Something in the saved settings is wrong, and deals are scored without it',
  baseGone:
    'Not saved: the settings that were saved before are gone from HubSpot. Your changes are still here: save again to store them as the first revision.',
  invalid: 'Not saved: something in the settings is not right',
  saved: (revision: number) => `Revision ${revision} saved`,
  savedTitle: (revision: number) => `Revision ${revision} is saved`,
  savedHint: 'Deal cards follow within a minute.',
  needsProperties: 'It needs deal properties that this account does not have yet.',
  openAccount: 'Create them under Account',
  close: 'Close',

  previewing: {
    title: 'Preview on open deals',
    reading: 'Scoring open deals',
    progress: (judged: string, of: string) => `${judged} of ${of} deals`,
    failed: 'The preview got stuck',
    stopped: 'The preview was stopped',
    stoppedHint: (judged: string, of: string) =>
      `The figures below are of ${judged} out of ${of} open deals.`,
    outdated: 'The settings have changed since. Preview again to see what they do now.',
    noDeals: 'There are no open deals.',
    nothing: (open: string) =>
      open === '1' ? '1 open deal: nothing changes' : `${open} open deals: nothing changes`,
    headline: (open: string, band: string, notReady: string) =>
      `${open === '1' ? '1 open deal' : `${open} open deals`}: ${band} ${band === '1' ? 'changes' : 'change'} band, ${notReady} ${notReady === '1' ? 'becomes' : 'become'} not ready`,
    ready: (count: string) => (count === '1' ? '1 becomes ready' : `${count} become ready`),
    framework: (count: string) =>
      count === '1' ? '1 gets another framework' : `${count} get another framework`,
    firstBand: (count: string) => (count === '1' ? '1 gets its first band' : `${count} get their first band`),
    noBand: (count: string) =>
      count === '1'
        ? '1 loses its band: nothing counts as answered'
        : `${count} lose their band: nothing counts as answered`,
    unanswered: (count: string) =>
      count === '1'
        ? '1 of those with another framework has no answers, so no band'
        : `${count} of those with another framework have no answers, so no band`,
    score: (count: string) => (count === '1' ? '1 only changes score' : `${count} only change score`),
    ambiguous: (count: string) =>
      count === '1' ? '1 matches two rules: the first wins' : `${count} match two rules: the first wins`,
    deal: 'Deal',
    before: 'Now',
    after: 'With these settings',
    unnamed: 'Deal without a name',
    scored: (score: string, band: string) => `Score ${score}, ${band.toLowerCase()}`,
    noAnswers: 'No answers',
    isReady: 'ready',
    isNotReady: 'not ready',
    more: (count: string) => (count === '1' ? '1 more deal changes.' : `${count} more deals change.`),
  },

  judging: {
    offer: {
      stored:
        'Figures in lists and reports are updated when a deal is opened. You can also update all of them now, which freezes the scores of deals closed meanwhile.',
      both: 'HubSpot’s own figures follow by themselves. Those that Plumbline stores are updated when a deal is opened. You can also update all of them now, which freezes the scores of deals closed meanwhile.',
      live: 'Score, readiness, band and completeness follow by themselves. Gaps, next question and review date are updated when a deal is opened. You can also update all of them now, which freezes the scores of deals closed meanwhile.',
    },
    start: 'Bring all deals up to date',
    startOpen: (open: string) =>
      open === '1' ? 'Bring 1 open deal up to date' : `Bring ${open} open deals up to date`,
    running: 'Bringing the stored figures up to date',
    progress: (judged: string, of: string) => `${judged} of ${of} deals`,
    done: (judged: string, written: string) =>
      `${judged === '1' ? '1 deal was scored' : `${judged} deals were scored`}, and ${written === '1' ? '1 had new figures' : `${written} had new figures`}.`,
    stopped: 'Stopped. The deals that were done stay done, the others are updated when they are opened.',
    failed: 'The figures could not all be brought up to date',
    refused: (count: string) => (count === '1' ? 'HubSpot refused 1 deal' : `HubSpot refused ${count} deals`),
    refusedDeal: (id: string, why: string) => `Deal ${id}: ${why}`,
  },

  conflict: {
    title: (who: string, revision: number) => `${who} saved revision ${revision} while you were editing`,
    hint: 'Nothing of yours is lost, and nothing of theirs will be overwritten unseen.',
    theirs: 'What they changed',
    noClash: 'Your changes are about other things, so both can stay.',
    clashes: (count: number) =>
      count === 1
        ? 'You both changed one thing. Choose what stays of it; everything else of both stays.'
        : `You both changed ${count} things. Choose what stays of each; everything else of both stays.`,
    mine: (words: string) => `Mine: ${words}`,
    theirOwn: (words: string) => `Theirs: ${words}`,
    use: 'Use the merged settings',
    giveUp: 'Discard my changes',
    notWhole: 'Put together, the settings are not right. Choose otherwise, or discard yours.',
    merged: 'Merged. It applies once you save.',
  },

  changes: changesEn,
};

export const saveSv: typeof saveEn = {
  unsaved: (count) => (count === 1 ? '1 ändring är inte sparad' : `${count} ändringar är inte sparade`),
  whatChanges: 'Vad som ändras',
  builtIn: 'De inbyggda inställningarna gäller: inga har sparats än.',
  current: (revision, when, who) => `Revision ${revision} gäller, sparad ${when} av ${who}.`,
  save: 'Spara',
  saving: 'Sparar',
  preview: 'Förhandsgranska',
  discard: 'Ångra ändringarna',
  repair: 'Spara de här inställningarna',
  repairHint: 'När du sparar ersätter inställningarna som visas här dem som inte går att läsa.',
  olderHint: 'När du sparar bekräftar du dem som de visas här.',
  blocked:
    'Ändringarna går inte att spara: de sparade inställningarna kommer från en nyare version av Plumbline, och den här versionen skulle skada dem.',
  errors: (count) =>
    count === 1 ? '1 fel måste rättas innan du kan spara' : `${count} fel måste rättas innan du kan spara`,
  notes: 'Bra att veta',
  failed: 'Inte sparat. Dina ändringar finns kvar här.',
  unsure: 'Kanske inte sparat. Dina ändringar finns kvar, och det gör inget att spara dem igen.',
  storedErrors: 'Något i de sparade inställningarna är fel, och affärer poängsätts utan det',
  baseGone:
    'Inte sparat: de inställningar som fanns sparade har försvunnit från HubSpot. Dina ändringar finns kvar: spara igen så blir de första revisionen.',
  invalid: 'Inte sparat: något i inställningarna stämmer inte',
  saved: (revision) => `Revision ${revision} är sparad`,
  savedTitle: (revision) => `Revision ${revision} har sparats`,
  savedHint: 'Korten på affärerna uppdateras inom en minut.',
  needsProperties: 'Det behövs affärsegenskaper som kontot inte har än.',
  openAccount: 'Skapa dem under Konto',
  close: 'Stäng',

  previewing: {
    title: 'Förhandsgranskning på öppna affärer',
    reading: 'Poängsätter öppna affärer',
    progress: (judged, of) => `${judged} av ${of} affärer`,
    failed: 'Förhandsgranskningen gick inte att slutföra',
    stopped: 'Förhandsgranskningen stoppades',
    stoppedHint: (judged, of) => `Siffrorna nedan gäller ${judged} av ${of} öppna affärer.`,
    outdated: 'Inställningarna har ändrats sedan dess. Förhandsgranska igen för att se vad de gör nu.',
    noDeals: 'Det finns inga öppna affärer.',
    nothing: (open) => (open === '1' ? '1 öppen affär: inget ändras' : `${open} öppna affärer: inget ändras`),
    headline: (open, band, notReady) =>
      `${open === '1' ? '1 öppen affär' : `${open} öppna affärer`}: ${band} byter klass, ${notReady} är inte längre redo`,
    ready: (count) => (count === '1' ? '1 blir redo' : `${count} blir redo`),
    framework: (count) => `${count} får ett annat ramverk`,
    firstBand: (count) => `${count} får en klass för första gången`,
    noBand: (count) => `${count} förlorar sin klass: inget räknas som besvarat`,
    unanswered: (count) => `${count} av dem som får ett annat ramverk har inga svar, och därför ingen klass`,
    score: (count) => `${count} byter bara poäng`,
    ambiguous: (count) => `${count} omfattas av två regler: den första gäller`,
    deal: 'Affär',
    before: 'Nu',
    after: 'Med de här inställningarna',
    unnamed: 'Affär utan namn',
    scored: (score, band) => `Poäng ${score}, ${band.toLowerCase()}`,
    noAnswers: 'Inga svar',
    isReady: 'redo',
    isNotReady: 'inte redo',
    more: (count) => (count === '1' ? '1 affär till ändras.' : `${count} affärer till ändras.`),
  },

  judging: {
    offer: {
      stored:
        'Siffrorna i listor och rapporter uppdateras när en affär öppnas. Du kan också uppdatera alla nu; då fryses poängen för affärer som har stängts under tiden.',
      both: 'HubSpots egna siffror följer efter av sig själva. De som Plumbline sparar uppdateras när en affär öppnas. Du kan också uppdatera alla nu; då fryses poängen för affärer som har stängts under tiden.',
      live: 'Poäng, redo för steget, klass och fullständighet följer efter av sig själva. Luckor, nästa fråga och datum för genomgång uppdateras när en affär öppnas. Du kan också uppdatera alla nu; då fryses poängen för affärer som har stängts under tiden.',
    },
    start: 'Uppdatera alla affärer',
    startOpen: (open) => (open === '1' ? 'Uppdatera 1 öppen affär' : `Uppdatera ${open} öppna affärer`),
    running: 'Uppdaterar de sparade siffrorna',
    progress: (judged, of) => `${judged} av ${of} affärer`,
    done: (judged, written) =>
      `${judged === '1' ? '1 affär poängsattes' : `${judged} affärer poängsattes`}, och ${written} fick nya siffror.`,
    stopped: 'Stoppat. De affärer som hann uppdateras är klara, de andra uppdateras när de öppnas.',
    failed: 'Alla siffror kunde inte uppdateras',
    refused: (count) =>
      count === '1' ? 'HubSpot godtog inte 1 affär' : `HubSpot godtog inte ${count} affärer`,
    refusedDeal: (id, why) => `Affär ${id}: ${why}`,
  },

  conflict: {
    title: (who, revision) => `${who} sparade revision ${revision} medan du redigerade`,
    hint: 'Inget du har ändrat är borta, och inget av det andra skrivs över utan att du ser det.',
    theirs: 'Ändrat av den andra',
    noClash: 'Dina ändringar gäller andra saker, så båda kan vara kvar.',
    clashes: (count) =>
      count === 1
        ? 'Ni har båda ändrat en sak. Välj vad som ska gälla för den; allt annat från er båda är kvar.'
        : `Ni har båda ändrat ${count} saker. Välj vad som ska gälla för var och en; allt annat från er båda är kvar.`,
    mine: (words) => `Mitt: ${words}`,
    theirOwn: (words) => `Den andras: ${words}`,
    use: 'Använd de sammanslagna inställningarna',
    giveUp: 'Ångra mina ändringar',
    notWhole: 'Sammanslagna stämmer inställningarna inte. Välj annorlunda, eller ångra dina ändringar.',
    merged: 'Sammanslaget. Det gäller när du sparar.',
  },

  changes: changesSv,
};
