// Measures renderers of marked text, each in a fresh headless browser on the loopback address, and
// prints one line of figures: "renderer/text/what=milliseconds", separated by spaces.
//
// usage: npm ci, then node driver.mjs --chromium FILE --texts FOLDER --plan PLAN
//        [--unthrottled] [--pictures FOLDER]
//
// PLAN    renderer:text[:what,what] entries, separated by semicolons; without a what, it is only shown
// FOLDER  holds a file for each text: {"text": "…", "labels": [[begin, end, "tag"], …]}
//
// With --unthrottled the browser begins a frame as soon as the last one is done, so that a figure
// of two frames is the work and not the wait for a screen.

import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    chromium: { type: 'string' },
    texts: { type: 'string' },
    plan: { type: 'string' },
    pictures: { type: 'string' },
    unthrottled: { type: 'boolean', default: false },
  },
});

const here = import.meta.dirname;
const { default: puppeteer } = await import('puppeteer-core');

/// The longest one renderer may take with one text.
const PATIENCE = 300_000;

const HEADS = {
  spans: '',
  recogito: `
    <link rel="stylesheet" href="/modules/@recogito/text-annotator/dist/text-annotator.css">
    <script src="/modules/@recogito/text-annotator/dist/text-annotator.umd.js"></script>`,
  'v-annotator': `
    <link rel="stylesheet" href="/modules/v-annotator/dist/v-annotator.css">
    <script src="/modules/vue/dist/vue.min.js"></script>
    <script src="/modules/v-annotator/dist/v-annotator.umd.min.js"></script>`,
};

function page(renderer) {
  return `<!doctype html>
    <meta charset="utf-8">
    <title>${renderer}</title>
    <style>
      body { margin: 16px; font: 18px/1.6 serif; }
      #article { white-space: pre-wrap; max-width: 630px; margin: 0 auto; }
    </style>
    <script>window.process = { env: { NODE_ENV: 'production' } }; // asked for by their bundles</script>
    ${HEADS[renderer]}
    <body><div id="article"></div><script type="module" src="/page.mjs"></script>`;
}

const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

function fileOf(pathname) {
  if (pathname === '/page.mjs') {
    return path.join(here, 'page.mjs');
  }
  const [, root, ...rest] = pathname.split('/');
  const folder = { modules: path.join(here, 'node_modules'), texts: options.texts }[root];
  return folder && path.join(folder, ...rest);
}

function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(url.searchParams.get('renderer')));
    return;
  }
  const file = fileOf(decodeURIComponent(url.pathname));
  if (!file || !fs.existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  fs.createReadStream(file).pipe(response);
}

/// The flags that keep the browser from doing anything but showing the page.
function flags() {
  const all = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  if (process.getuid?.() === 0) {
    all.push('--no-sandbox'); // Chromium refuses to run as root otherwise.
  }
  if (options.unthrottled) {
    all.push('--disable-frame-rate-limit', '--disable-gpu-vsync');
  }
  return all;
}

async function measured(origin, renderer, text, what) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-web-'));
  const browser = await puppeteer.launch({
    executablePath: options.chromium,
    headless: true,
    userDataDir: profile,
    protocolTimeout: PATIENCE,
    defaultViewport: { width: 1000, height: 800 },
    args: flags(),
  });
  try {
    const tab = await browser.newPage();
    const complaints = [];
    tab.on('pageerror', error => complaints.push(String(error)));
    await tab.goto(`${origin}/?renderer=${renderer}`, { waitUntil: 'load' });
    const figures = await tab.evaluate(
        (...order) => window.measure(...order), renderer, text, what);
    if (complaints.length > 0) {
      throw new Error(`${renderer} with ${text}: ${complaints[0]}`);
    }
    if (options.pictures) {
      await tab.screenshot({ path: path.join(options.pictures, `${renderer}-${text}.png`) });
    }
    return figures;
  } finally {
    await browser.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function run(origin) {
  const line = [];
  for (const entry of options.plan.split(';')) {
    const [renderer, text, what] = entry.split(':');
    const figures = await measured(origin, renderer, text, what ? what.split(',') : []);
    for (const [name, millis] of Object.entries(figures)) {
      line.push(`${renderer}/${text}/${name}=${millis.toFixed(3)}`);
    }
  }
  console.log(line.join(' '));
}

const server = http.createServer(answer).listen(0, '127.0.0.1', async () => {
  try {
    await run(`http://127.0.0.1:${server.address().port}`);
  } catch (error) {
    console.error(String(error));
    process.exitCode = 1;
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
