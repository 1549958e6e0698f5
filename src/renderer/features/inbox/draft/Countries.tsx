import type { ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { DraftView } from '../../../../shared/domain/inbox';
import { CountryField, type CountryOption } from '../../../components/fields/CountryField';
import { Icon } from '../../../components/Icon';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';
import { markOf } from '../reportStops';
import { DraftRow } from './DraftRow';

const words = en.inbox.fields;

/** The parties of an event as chips; one more is found by typing. */
export function Countries({ draft, countries }: { draft: DraftView; countries: readonly CountryOption[] }): ReactElement {
  const { edit } = useOpenReport();
  const set = (codes: readonly string[]): void => edit.set(`${draft.key}.countries`, [...codes]);
  const nameOf = (code: string): string => countries.find((country) => country.code === code)?.name ?? code;
  return (
    <DraftRow word={words.countries} mark={markOf(draft, 'countries')}>
      <div className="draft-chips">
        {draft.countries.map((code) => (
          <span key={code} className="chip">{nameOf(code)}
            <AriaButton className="chip-out" aria-label={words.removeCountry(nameOf(code))} onPress={() => set(draft.countries.filter((one) => one !== code))}><Icon name="close" small /></AriaButton>
          </span>
        ))}
        <CountryField label={words.addCountry} hideLabel look="quiet" adds placeholder={words.addCountry} countries={countries.filter((country) => !draft.countries.includes(country.code))} value={null}
          onChange={(code) => { if (code !== null) set([...draft.countries, code]); }} />
      </div>
    </DraftRow>
  );
}
