/**
 * What the file says about itself in its metadata: PDF/UA-1, with the description of that schema which PDF/A
 * asks for. PDF/A-2a itself is claimed by pdfkit's own subset. `npm run test:conformance` checks both claims.
 */
export const ACCESSIBILITY_CLAIM = `
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `;

/** PDF/A knows only schemas that the file describes; the one of PDF/UA is not among those of the standard. */
export const CLAIM_SCHEMA = `
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>
        `;

const ENTITIES: readonly (readonly [string, string])[] = [['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;']];

/** pdfkit puts titles and names into its metadata as they are; in XML some letters need another spelling. */
export function escapedIn(xml: string, values: readonly unknown[]): string {
  let out = xml;
  for (const value of values) {
    if (typeof value !== 'string' || !/[&<>]/u.test(value)) continue;
    out = out.replaceAll(value, () => ENTITIES.reduce((text, [letter, entity]) => text.replaceAll(letter, entity), value));
  }
  return out;
}
