/** The section of the settings page about keeping the settings as a file. */
export const fileEn = {
  exportTitle: 'Export settings',
  exportHint:
    'The settings as they are on this page, saved or not. Copy them into a file called plumbline-settings.yml to keep, compare or use in another account.',
  exported: 'Settings as text',
  copy: 'Copy',
  copied: 'Settings copied',
  notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
  importTitle: 'Import settings',
  importHint:
    'Paste the content of a settings file. Nothing changes until you put it into the draft and save.',
  imported: 'Content of the file',
  read: 'Read',
  empty: 'Paste the content of a file first.',
  unreadable: 'The file cannot be used',
  notes: 'Worth knowing',
  atLine: (line: number, place: string) => (place === '' ? `Line ${line}` : `Line ${line}, ${place}`),
  same: 'The file says the same as the settings here.',
  wouldChange: (count: number) =>
    count === 1 ? 'The file would make 1 change' : `The file would make ${count} changes`,
  use: 'Put into the draft',
  used: 'The file is in the draft. It applies once you save.',
};

export const fileSv: typeof fileEn = {
  exportTitle: 'Exportera inställningar',
  exportHint:
    'Inställningarna som de är på den här sidan, sparade eller inte. Kopiera dem till en fil som heter plumbline-settings.yml för att ha kvar, jämföra eller använda i ett annat konto.',
  exported: 'Inställningarna som text',
  copy: 'Kopiera',
  copied: 'Inställningarna är kopierade',
  notCopied: 'Webbläsaren tillät inte kopiering. Markera texten och kopiera den själv.',
  importTitle: 'Importera inställningar',
  importHint:
    'Klistra in innehållet i en inställningsfil. Inget ändras förrän du lägger det i utkastet och sparar.',
  imported: 'Filens innehåll',
  read: 'Läs',
  empty: 'Klistra in innehållet i en fil först.',
  unreadable: 'Filen går inte att använda',
  notes: 'Bra att veta',
  atLine: (line, place) => (place === '' ? `Rad ${line}` : `Rad ${line}, ${place}`),
  same: 'Filen säger samma sak som inställningarna här.',
  wouldChange: (count) =>
    count === 1 ? 'Filen skulle göra 1 ändring' : `Filen skulle göra ${count} ändringar`,
  use: 'Lägg i utkastet',
  used: 'Filen ligger i utkastet. Den gäller när du sparar.',
};
