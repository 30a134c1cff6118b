export { formulaSet, type FormulaProperty, type FormulaPurpose, type FormulaSet } from './formula-set';
export { type FormulaAccount } from './ruling-formulas';
export { type PropertyKind } from './condition-terms';
export { liveFigures, liveProperty, namedProperty, type FrameworkFigure, type LiveFigure } from './names';
