export {
  formulaSet,
  type FormulaExtent,
  type FormulaProperty,
  type FormulaPurpose,
  type FormulaSet,
} from './formula-set';
export { type FormulaAccount } from './ruling-formulas';
export { type Spelling } from './levels';
export { isLiveName, liveProperty, namedProperty, type FrameworkFigure, type LiveFigure } from './names';
export { type Unsayable } from './unsayable';
