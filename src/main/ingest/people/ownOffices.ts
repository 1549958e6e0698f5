/** Offices that one country alone writes without its name. */
const OWN_OFFICES: ReadonlyMap<string, string> = new Map(Object.entries({ 'secretary of state': 'US', 'under secretary of state for political affairs': 'US', 'assistant to the president for national security affairs': 'US', 'deputy secretary of state': 'US', 'national security advisor': 'US', 'secretary of commerce': 'US', 'secretary of the treasury': 'US', 'treasury secretary': 'US', 'secretary of homeland security': 'US', 'federal foreign minister': 'DE', 'federal minister of defence': 'DE', 'federal defence minister': 'DE' }));

/** The country of an office that needs none beside it ("Secretary of State"), or of its principal deputy; undefined for all others. */
export function countryOfOffice(post: string): string | undefined {
  return OWN_OFFICES.get(post.toLowerCase().replace(/^principal deputy /, ''));
}
