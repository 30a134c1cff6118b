export { connectFunctions, type Dependencies } from './connect';
export { judgeDeals, judgeStretch, type JudgedDeal, type JudgedStretch } from './judge-deals';
export { listRevisions } from './list-revisions';
export { openSettings } from './open-settings';
export { previewSettings } from './preview-settings';
export { readRevision } from './read-revision';
export { settingsInForce, type SettingsInForce, type SettingsProblem } from './rulebook-source';
export { deletedInUse, saveSettings } from './save-settings';
export { settingsAccount } from './settings-account';
