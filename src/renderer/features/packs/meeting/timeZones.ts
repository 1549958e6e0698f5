import type { ComboOption } from '../../../components/fields/comboMatch';

/** Cities that the system may still list under a former spelling. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['Asia/Calcutta', 'Asia/Kolkata'], ['Asia/Katmandu', 'Asia/Kathmandu'], ['Asia/Rangoon', 'Asia/Yangon'], ['Asia/Saigon', 'Asia/Ho_Chi_Minh'], ['Europe/Kiev', 'Europe/Kyiv'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'], ['America/Godthab', 'America/Nuuk'], ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'], ['Africa/Asmera', 'Africa/Asmara'], ['Pacific/Ponape', 'Pacific/Pohnpei'], ['Pacific/Truk', 'Pacific/Chuuk'],
]);

/** "UTC+4", "UTC+5:30" on this day; empty when the zone is not known to the system. */
function offsetOf(zone: string): string {
  const part = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts().find(({ type }) => type === 'timeZoneName');
  return part ? part.value.replace('GMT', 'UTC') : '';
}

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** All zones of the system by their city, "Asia/Muscat" as "Muscat". What was stored in other words stays choosable. */
export function zoneOptions(stored: string | null): readonly ComboOption[] {
  const known = [...new Set(Intl.supportedValuesOf('timeZone').map((zone) => RENAMED.get(zone) ?? zone))].toSorted().map((zone): ComboOption => {
    const city = cityOf(zone);
    // Asked for only when the entry is drawn: four hundred of them would hold up the field.
    return { id: zone, label: zone.replaceAll('_', ' '), names: [city, `${city} time`], get detail() { return offsetOf(zone); } };
  });
  return stored === null || known.some((option) => option.id === stored) ? known : [{ id: stored, label: stored }, ...known];
}
