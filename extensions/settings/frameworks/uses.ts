import type { Settings } from '../../../src/settings';
import type { SettingsCatalogue } from '../../../src/texts';
import type { Names } from '../section/names';

/** Where settings name a framework. */
export type Use =
  | { readonly kind: 'default' }
  | { readonly kind: 'pipeline'; readonly pipelineId: string }
  /** `rule` is its place among the pipeline's rules, from 0. */
  | { readonly kind: 'rule'; readonly pipelineId: string; readonly rule: number }
  | { readonly kind: 'copy'; readonly frameworkId: string };

/** Everything that names a framework: the account's default, pipelines, their rules, and copies of it. */
export function usesOf(settings: Settings, id: string): readonly Use[] {
  const { defaultFramework, pipelines, ownFrameworks } = settings;
  const byDefault: readonly Use[] = defaultFramework === id ? [{ kind: 'default' }] : [];
  return [
    ...byDefault,
    ...Object.entries(pipelines).flatMap(([pipelineId, { framework, rules }]): readonly Use[] => [
      ...(framework === id ? [{ kind: 'pipeline', pipelineId } as const] : []),
      ...rules.flatMap((each, rule) =>
        each.framework === id ? [{ kind: 'rule', pipelineId, rule } as const] : [],
      ),
    ]),
    ...Object.entries(ownFrameworks).flatMap(([frameworkId, { copyOf }]): readonly Use[] =>
      copyOf === id ? [{ kind: 'copy', frameworkId }] : [],
    ),
  ];
}

/** Uses in words, with commas between. */
export function wordsOfUses(uses: readonly Use[], names: Names, texts: SettingsCatalogue): string {
  const said = texts.settings.frameworks.use;
  return uses
    .map((use) => {
      switch (use.kind) {
        case 'default':
          return said.default;
        case 'pipeline':
          return names.pipeline(use.pipelineId);
        case 'rule':
          return said.rule(names.pipeline(use.pipelineId), use.rule + 1);
        case 'copy':
          return said.copy(names.framework(use.frameworkId));
      }
    })
    .join(', ');
}
