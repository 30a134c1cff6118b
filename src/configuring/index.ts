export { followWithFormulas, type FormulasFollowed } from './follow-with-formulas';
export { deletedInUse } from './deleted-in-use';
export { openSettings, type OpenedSettings } from './open-settings';
export { connectConfiguring, type ConfiguringPorts } from './ports';
export { provisionStep, type ProvisioningStep } from './provision-step';
export { readRevision } from './read-revision';
export { saveSettings, type SaveOutcome } from './save-settings';
export { settingsAccount, type SettingsAccount } from './settings-account';
export { newestOf, settingsInForce, type RulebookSource, type SettingsInForce } from './settings-in-force';
