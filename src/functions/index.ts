export { connectFunctions } from './connect';
export { judgeStretch, type JudgedStretch } from './judge-deals';
export { settingsInForce, type SettingsInForce, type SettingsProblem } from './rulebook-source';
