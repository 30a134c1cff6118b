import type { ImportMap, PropertySource } from './import-map';
import { columnsOf } from './name-template';
import { didYouMean } from '../../texts';

/** Columns that the map names and the files do not have; each with its path in the map. */
export function checkColumns(
  map: ImportMap,
  dealColumns: readonly string[],
  companyColumns: readonly string[] | null,
): string[] {
  const details = map.company?.details;
  return [
    ...missing(dealMentions(map), dealColumns),
    ...(details === undefined || companyColumns === null
      ? []
      : missing(
          [
            ['company.details.column', details.column],
            ...correctionMentions('company.details.corrections', details.corrections),
            ...propertyMentions('company.details.properties', details.properties),
          ],
          companyColumns,
        )),
  ];
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

function correctionMentions(path: string, corrections: ImportMap['corrections']): Mention[] {
  return Object.keys(corrections).map((column) => [`${path}.${column}`, column]);
}

function propertyMentions(path: string, properties: Readonly<Record<string, PropertySource>>): Mention[] {
  return Object.entries(properties).flatMap(([name, source]) =>
    columnsOfSource(source).map((column): Mention => [`${path}.${name}`, column]),
  );
}

function columnsOfSource(source: PropertySource): string[] {
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

function missing(mentions: readonly Mention[], columns: readonly string[]): string[] {
  return mentions
    .filter(([, column]) => !columns.includes(column))
    .map(([path, column]) => `${path}: the file has no column "${column}".${didYouMean(column, columns)}`);
}
