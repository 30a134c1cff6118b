/** HubSpot's fixed thresholds of the ScoreCircle: 0 to 32 red, 33 to 65 yellow, 66 to 100 green. */
export function scoreColour(score: number): 'red' | 'yellow' | 'green' {
  if (score < 33) return 'red';
  return score < 66 ? 'yellow' : 'green';
}
