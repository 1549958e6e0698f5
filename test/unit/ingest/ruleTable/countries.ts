import type { RuleCases } from './ruleCases';

/** Between whom it took place. Where fewer than two are told there is no draft, and so no country. */
export const countryRules: readonly RuleCases[] = [
  {
    rule: 'country.parties',
    matches: [
      { text: 'UK and ROK officials held a dialogue on North Korea in Seoul.', field: 'primary.countries.1', words: 'ROK', value: 'KR' },
      { text: 'On the margins of the Ocean Conference in Perth, Australia, Foreign Minister Uta Brandt of Germany met Foreign Minister Ama Owusu of Ghana.', field: 'primary.countries.1', words: 'Ghana', value: 'GH' },
      { text: 'On the margins of the Strait Forum in Vienna, Danish Minister Lene Holm met Fijian Minister Seru Vula.', field: 'primary.countries.0', words: 'Danish', value: 'DK' },
      { text: 'HARARE — The Minister of Defence, Tendai Moyo, received the Zambian Defence Secretary Joseph Banda on Monday.', field: 'primary.countries.1', words: 'HARARE', value: 'ZW' },
      { text: 'Ministry of Defence of Latvia\n\nDefence Minister Ilze Berga received the Ambassador of Canada, Marc Roy, on 11 March.', field: 'primary.countries.1', words: 'Latvia', value: 'LV' },
      { text: 'The foreign ministers of Ethiopia, Djibouti and Somalia met in Djibouti on Monday.', field: 'primary.countries.2', words: 'Somalia', value: 'SO' },
      { text: 'Secretary of State Jane Firth met Foreign Minister Ana Quispe of Peru in Lima.', field: 'primary.countries.1', words: 'Secretary of State', value: 'US' },
    ],
    nearMisses: [
      { text: 'Mexican officials met in Mexico City to discuss Guatemala.' },
      { text: 'Norwegian officers met in Oslo on Monday to speak about Russia, the ministry said.' },
      { text: 'Peruvian Minister Ana Quispe met the builders of the Panama Street bridge in Lima.' },
      { text: 'Kenyan Minister Paul Otieno met President Jordan Peel of the chamber of trade in Nairobi.' },
      { text: 'Indian sailors held an exercise in the Gulf of Oman, the Navy said in Kochi.' },
    ],
  },
];
