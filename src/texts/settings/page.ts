/** The settings page as a whole. */
export const pageEn = {
  loading: 'Reading the settings',
  failed: 'The settings could not be read',
  pipelines: 'Pipelines',
  frameworks: 'Frameworks',
  judging: 'Scoring',
  approach: 'Approach and costs',
  account: 'Account',
  history: 'History',
  file: 'File',
  broken: (used: string) =>
    `The settings were changed by hand and cannot be read. ${used} Saving here repairs them.`,
  newer: (used: string) =>
    `A newer Plumbline wrote the settings, so this one shows them read-only. ${used} Update the app to change them.`,
  olderNotes: 'An older Plumbline saved these settings. This is what they mean now:',
  gone: 'The saved settings do not fit HubSpot any more. Deals for which a pipeline, stage or property is gone keep their scores until you have mended it and saved:',
  usedRevision: (revision: number) => `Until then those of revision ${revision} apply.`,
  usedBuiltIn: 'Until then the built-in ones apply.',
  stop: 'Stop',
  stopping: 'Stopping',
  goOn: 'Go on',
  more: (count: number) => `and ${count} more`,
};

export const pageSv: typeof pageEn = {
  loading: 'Läser inställningarna',
  failed: 'Inställningarna gick inte att läsa',
  pipelines: 'Pipelines',
  frameworks: 'Ramverk',
  judging: 'Poängsättning',
  approach: 'Säljsätt och kostnader',
  account: 'Konto',
  history: 'Historik',
  file: 'Fil',
  broken: (used) =>
    `Inställningarna har ändrats för hand och går inte att läsa. ${used} Spara här för att rätta till dem.`,
  newer: (used) =>
    `Inställningarna kommer från en nyare version av Plumbline, så här går de bara att läsa. ${used} Uppdatera appen för att ändra dem.`,
  olderNotes: 'Inställningarna kommer från en äldre version av Plumbline. Så här tolkas de nu:',
  gone: 'De sparade inställningarna stämmer inte längre med HubSpot. Affärer som en pipeline, ett steg eller en egenskap har försvunnit för behåller sina poäng tills du har rättat och sparat:',
  usedRevision: (revision) => `Till dess gäller revision ${revision}.`,
  usedBuiltIn: 'Till dess gäller de inbyggda.',
  stop: 'Stoppa',
  stopping: 'Stoppar',
  goOn: 'Fortsätt',
  more: (count) => `och ${count} till`,
};
