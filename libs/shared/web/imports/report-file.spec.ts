import { afterEach, expect, it, jest } from '@jest/globals';
import { type ReportLine, reportFile } from './report-file';

const present = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = present;
});

it('puts the report into the reader’s words, where a formula is only text', async () => {
  const problems: ReportLine[] = [
    { line: 2, field: 'timeZone', code: 'timeZone', value: '=HYPERLINK("x")', stops: true },
    { line: 3, field: null, code: 'doubled', value: null, stops: true },
  ];
  const lines = problems.map((problem) => `${JSON.stringify(problem)}\n`).join('');
  globalThis.fetch = jest.fn<typeof fetch>(async () => ({ ok: true, headers: new Headers(), text: async () => lines }) as Response);
  const file = await reportFile('/imports/1/report', ['行', '原因', '文件中的值'], ({ line, code, value }) => [line, `因为：${code}`, value ?? '']);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(file));
  expect(text).toBe(`\ufeff行,原因,文件中的值\r\n2,因为：timeZone,"'=HYPERLINK(""x"")"\r\n3,因为：doubled,\r\n`);
});

it('says so when the report does not come', async () => {
  globalThis.fetch = jest.fn<typeof fetch>(async () => ({ ok: false, status: 404, headers: new Headers() }) as Response);
  await expect(reportFile('/imports/1/report', [], () => [])).rejects.toThrow('404');
});

const bytesOf = (file: Blob): Promise<ArrayBuffer> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(file);
  });
