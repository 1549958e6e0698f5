import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readReportBytes } from '../../../src/main/ingest/readers/readFile';
import { UnreadableFile } from '../../../src/main/ingest/readers/reportFile';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The least archive that holds one file. */
function zipOf(name: string, content: string): Uint8Array {
  const packed = deflateRawSync(Buffer.from(content));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

/** The least PDF with a line of text, or without any. */
function pdfOf(line: string | null): Uint8Array {
  const stream = line === null ? '' : `BT /F1 12 Tf 20 100 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  return utf8(`${file}xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`);
}

describe('files', () => {
  it('decodes UTF-8, UTF-16 and Windows-1252, and says when it was none of the first two', async () => {
    expect((await readReportBytes(utf8('\ufeffMalé talks'), '.txt')).text).toContain('Malé talks');
    expect((await readReportBytes(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Malé talks', 'utf16le')]), '.txt')).text).toContain('Malé talks');
    const old = await readReportBytes(Buffer.from('Mal\xe9 talks', 'latin1'), '.txt');
    expect(old).toMatchObject({ text: 'Malé talks', notes: [expect.stringContaining('Windows-1252')] });
  });

  it('takes the article out of a page, with its heading and day', async () => {
    const page = '<!doctype html><html><head><title>x</title><meta property="article:published_time" content="2025-03-11T08:00:00Z"><script>var a=1</script></head><body><nav>Home</nav><h1>Talks in Suva</h1><article><p>Fiji and Chile met &amp; talked.</p><p>Second<br>line.</p><aside>Buy now</aside></article><footer>©</footer></body></html>';
    expect(await readReportBytes(utf8(page), '.html')).toEqual({ text: 'Talks in Suva\n\nFiji and Chile met & talked.\n\nSecond\nline.', published: '2025-03-11', notes: [] });
  });

  it('survives a page that nests without end', async () => {
    const page = `<html><body>${'<div>'.repeat(3000)}Deep${'</div>'.repeat(3000)}<p>Plain words here.</p></body></html>`;
    expect((await readReportBytes(utf8(page), '.html')).text).toContain('Plain words here.');
  });

  it('reads a mail: subject, body, day, and says what was not read', async () => {
    const mail = 'From: a@example.org\r\nTo: b@example.org\r\nSubject: Fwd: Talks in Accra\r\nDate: Tue, 11 Mar 2025 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGhana and Per=FA met.\r\n--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--x--\r\n';
    const report = await readReportBytes(utf8(mail), '.eml');
    expect(report.text.trim()).toBe('Talks in Accra\n\nGhana and Perú met.');
    expect(report).toMatchObject({ published: '2025-03-11', notes: [expect.stringContaining('1 attachment')] });
  });

  it('reads the paragraphs of a Word document, not what is deleted in it', async () => {
    const xml = '<w:document><w:body><w:p><w:r><w:t>Peru &amp; Chile</w:t></w:r><w:del w:id="1"><w:r><w:t>gone</w:t></w:r></w:del></w:p><w:p><w:r><w:t xml:space="preserve">met in Lima</w:t></w:r></w:p></w:body></w:document>';
    expect((await readReportBytes(zipOf('word/document.xml', xml), '.docx')).text).toBe('Peru & Chile\n\nmet in Lima');
  });

  it('reads the text layer of a PDF', async () => {
    expect((await readReportBytes(pdfOf('Peru and Chile met in Lima on Monday.'), '.pdf')).text).toBe('Peru and Chile met in Lima on Monday.');
  });

  it.each([
    ['a scan', pdfOf(null), '.pdf', 'no text layer'],
    ['a damaged PDF', utf8('%PDF-1.4 nothing more'), '.pdf', 'damaged'],
    ['an archive that is no document', zipOf('a.txt', 'x'), '.docx', 'no Word document'],
    ['a damaged archive', utf8('PK\u0003\u0004rubbish'), '.docx', 'damaged'],
    ['an old Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '.doc', 'old Word document'],
    ['bytes that are no text', Uint8Array.from({ length: 600 }, (_, at) => (at * 7) % 9), '.txt', 'no text'],
    ['an empty file', utf8('  \n'), '.txt', 'holds no text'],
    ['a text that calls itself a PDF', utf8('hello'), '.pdf', 'no PDF'],
  ])('refuses %s with its reason', async (_what, bytes, ending, reason) => {
    const refused = readReportBytes(bytes, ending);
    await expect(refused).rejects.toBeInstanceOf(UnreadableFile);
    await expect(refused).rejects.toThrow(reason);
  });
});
