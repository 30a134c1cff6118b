export { connectFunctions, type Dependencies } from '../judging/ports';
export { judgeDeals, judgeStretch, type JudgedDeal, type JudgedStretch } from '../judging/judge-deals';
export { listRevisions } from './list-revisions';
export { openSettings } from './open-settings';
export { previewSettings } from './preview-settings';
export { readRevision } from './read-revision';
export { settingsInForce, type SettingsInForce, type SettingsProblem } from '../configuring/settings-in-force';
export { deletedInUse, saveSettings } from './save-settings';
export { settingsAccount } from '../configuring/settings-account';
