// Looks at pages in a real browser. Reads {chromium, cookie, base, visits} as JSON from standard input and answers a
// list with what each visit found. A visit: path, and optionally width, scheme (light, dark), language, scripts,
// print, picture (a file), axe, and do: steps of {check | click | type, into}.
'use strict';
const fs = require('fs');
const puppeteer = require('puppeteer-core');

async function step(page, { check, click, type, into }) {
  if (check) return page.click(check).then(() => null);
  if (type) return page.type(into, type).then(() => null);
  const [answer] = await Promise.all([page.waitForNavigation(), page.click(click)]);
  return answer;
}

async function visit(browser, job, each) {
  const page = await browser.newPage();
  const asked = [], said = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (fault) => said.push(String(fault)));
  await page.setViewport({ width: each.width || 1200, height: 900, deviceScaleFactor: each.width ? 2 : 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: each.scheme || 'light' }]);
  if (each.print) await page.emulateMediaType('print');
  await page.setExtraHTTPHeaders({ 'Accept-Language': each.language || 'en' });
  await page.setJavaScriptEnabled(each.scripts !== false);
  let answer = await page.goto(job.base + each.path);
  for (const one of each.do || []) answer = (await step(page, one)) || answer;
  const found = await page.evaluate(() => ({
    language: document.documentElement.lang,
    text: document.body.innerText,
    html: document.documentElement.outerHTML,
    shown: [...document.querySelectorAll('section.group tbody tr')].filter((row) => row.checkVisibility()).length,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  if (each.picture) await page.screenshot({ path: each.picture, fullPage: true });
  if (each.axe) {
    await page.evaluate(fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    found.faults = await page.evaluate(async () => (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`));
  }
  found.url = page.url();
  found.status = answer.status();
  found.elsewhere = asked.filter((url) => !url.startsWith(job.base) && !url.startsWith('data:'));
  found.said = said;
  await page.close();
  return found;
}

(async () => {
  const job = JSON.parse(fs.readFileSync(0));
  const browser = await puppeteer.launch({
    executablePath: job.chromium, headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  if (job.cookie) {
    const [name, value] = job.cookie.split('=');
    await browser.setCookie({ name, value, domain: new URL(job.base).hostname, path: '/', sameSite: 'Strict', httpOnly: true });
  }
  const found = [];
  for (const each of job.visits) found.push(await visit(browser, job, each));
  await browser.close();
  console.log(JSON.stringify(found));
})().catch((fault) => { console.error(fault); process.exit(1); });
