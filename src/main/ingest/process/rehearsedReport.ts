/**
 * What a new thread reads before somebody waits for it: an invented report of two invented persons that has something of everything
 * (a series, two delegations, days in several forms, other sessions, topics, an outcome, a quotation), so that most rules are asked.
 */
export const REHEARSED_REPORT = {
  published: '2025-03-12',
  text: `Chile and Norway hold fifth round of defence policy talks

OSLO, 11 March 2025 – The fifth round of the Chile–Norway Defence Policy Talks was held in Oslo on 10 and 11 March 2025. The Chilean delegation was led by Rear Admiral Rodrigo Vergara Soto, Director of Strategy of the Ministry of Defence, while the Norwegian side was headed by Deputy Minister of Defence Ingrid Haugland. Ambassador of Chile to Norway Marta Ibáñez and Commodore (Retd) Eirik Solbakken were also present.

The two sides reviewed maritime security, search and rescue, cyber defence and the exchange of officers. They agreed to set up a working group on polar logistics and signed a memorandum of understanding on hydrography. “We count on our friends in Santiago,” Ms Haugland said on Tuesday (11).

The fourth round took place in Valparaíso from 4 to 6 June 2023, and the frigate KNM Fridtjof Nansen called at Punta Arenas last month. The next round will be held in Santiago in 2026. Earlier the admiral paid a courtesy call on the Chief of Defence, General Lars Brekke, who is to visit Chile in October.`,
};
