import type { ImportMap, PropertySource } from './import-map';
import { columnsOf } from './name-template';
import { didYouMean } from '../../texts';

/** Columns that the map names and the file of deals does not have; each with its path in the map. */
export function missingDealColumns(map: ImportMap, columns: readonly string[]): readonly string[] {
  return missing(dealMentions(map), columns);
}

/** The same of the file of companies. */
export function missingCompanyColumns(map: ImportMap, columns: readonly string[]): readonly string[] {
  return missing(companyMentions(map), columns);
}

/** All columns that the map needs of the file of deals. */
export function dealColumns(map: ImportMap): readonly string[] {
  return [...new Set(dealMentions(map).map(([, column]) => column))];
}

/** All columns that the map needs of the file of companies. */
export function companyColumns(map: ImportMap): readonly string[] {
  return [...new Set(companyMentions(map).map(([, column]) => column))];
}

/** Where in the map, and the column it names there. */
type Mention = readonly [path: string, column: string];

function dealMentions(map: ImportMap): Mention[] {
  return [
    ['key.column', map.key.column],
    ...columnsOf(map.name).map((column): Mention => ['name', column]),
    ['stage.column', map.stage.column],
    ...(map.owner === undefined ? [] : [['owner.column', map.owner.column] as const]),
    ...(map.company === undefined ? [] : [['company.column', map.company.column] as const]),
    ...correctionMentions('corrections', map.corrections),
    ...propertyMentions('properties', map.properties),
  ];
}

function companyMentions(map: ImportMap): readonly Mention[] {
  const details = map.company?.details;
  if (details === undefined) return [];
  return [
    ['company.details.column', details.column],
    ...correctionMentions('company.details.corrections', details.corrections),
    ...propertyMentions('company.details.properties', details.properties),
  ];
}

function correctionMentions(path: string, corrections: ImportMap['corrections']): Mention[] {
  return Object.keys(corrections).map((column) => [`${path}.${column}`, column]);
}

function propertyMentions(path: string, properties: Readonly<Record<string, PropertySource>>): Mention[] {
  return Object.entries(properties).flatMap(([name, source]) =>
    columnsOfSource(source).map((column): Mention => [`${path}.${name}`, column]),
  );
}

/** The columns that a property's value is made of. */
export function columnsOfSource(source: PropertySource): string[] {
  switch (source.as) {
    case 'text':
    case 'amount':
    case 'date':
      return [source.column];
    case 'template':
      return columnsOf(source.template);
    case 'fixed':
      return [];
  }
}

function missing(mentions: readonly Mention[], columns: readonly string[]): readonly string[] {
  return mentions
    .filter(([, column]) => !columns.includes(column))
    .map(([path, column]) => `${path}: the file has no column "${column}".${didYouMean(column, columns)}`);
}
