/** A criterion of a framework, by their ids. */
export interface CriterionAt {
  readonly frameworkId: string;
  readonly criterionId: string;
}
