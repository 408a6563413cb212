// Runs in the page: shows a text with one renderer and times it. All figures are milliseconds.

const TINTS = { claim: '#ffe0a3', actor: '#a9d4f5', location: '#a5e3cd' };
const OTHERS = { claim: '#d9c2f0', actor: '#f5c1b8', location: '#dfe39b' };
const WARM_UPS = 60;
const STEPS = 120;
const SHOWN_BEFORE = 10;
const AGAIN = 3;
const SLOW = 3_000;
const ADDED = 7;
const QUIET = 300;

const article = document.getElementById('article');

// ---- when a page has come to rest ----

let lastSeen = 0;
const seen = () => { lastSeen = performance.now(); };
new MutationObserver(seen).observe(document, {
  subtree: true, childList: true, attributes: true, characterData: true,
});
new PerformanceObserver(list => {
  for (const task of list.getEntries()) {
    lastSeen = Math.max(lastSeen, task.startTime + task.duration);
  }
}).observe({ type: 'longtask' });

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

function highlighted() {
  let ranges = 0;
  for (const highlight of CSS.highlights.values()) {
    ranges += highlight.size;
  }
  return ranges;
}

/// From the begin of a frame in which something is done to the second frame behind it or, if later,
/// to the last thing that happened on the page because of it.
async function until(action) {
  await frame();
  const start = performance.now();
  action();
  await frame();
  await frame();
  const second = performance.now();
  lastSeen = Math.max(lastSeen, second);
  let ranges = highlighted();
  while (performance.now() - lastSeen < QUIET) {
    await frame();
    if (highlighted() !== ranges) {
      ranges = highlighted();
      seen();
    }
  }
  return lastSeen - start;
}

// ---- the renderers ----

const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/// One element for each stretch between two borders, so that marks may overlap as they like.
function stretches(text, labels) {
  const borders = new Set([0, text.length]);
  const events = [];
  labels.forEach(([begin, end], index) => {
    borders.add(begin).add(end);
    events.push([begin, index, true], [end, index, false]);
  });
  events.sort((a, b) => a[0] - b[0]);
  const sorted = [...borders].sort((a, b) => a - b);
  const open = new Set();
  const html = [];
  let next = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    for (; next < events.length && events[next][0] <= sorted[i]; next++) {
      const [, index, opens] = events[next];
      opens ? open.add(index) : open.delete(index);
    }
    const words = escaped(text.slice(sorted[i], sorted[i + 1]));
    if (open.size === 0) {
      html.push(words);
    } else {
      const tags = [...open].map(index => labels[index][2]);
      html.push(tags.map(tag => `<span class="${tag}">`).join(''), words);
      html.push('</span>'.repeat(tags.length));
    }
  }
  return html.join('');
}

/// A span around each piece of text between two offsets.
function wrap(begin, end, tag) {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const found = [];
  let at = 0;
  for (let node = walker.nextNode(); node && at < end; node = walker.nextNode()) {
    if (at + node.length > begin) {
      found.push([node, Math.max(0, begin - at), Math.min(node.length, end - at)]);
    }
    at += node.length;
  }
  for (const [node, from, to] of found) {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const span = document.createElement('span');
    span.className = tag;
    range.surroundContents(span);
  }
}

function rules(tints) {
  return Object.entries(tints)
      .map(([tag, tint]) => `.${tag} { background: ${tint}; }`)
      .join('\n');
}

function spans() {
  const sheet = document.head.appendChild(document.createElement('style'));
  return {
    show({ text, labels }) {
      sheet.textContent = rules(TINTS);
      article.innerHTML = stretches(text, labels);
    },
    clear() { article.replaceChildren(); },
    add(label) { wrap(...label); },
    restyle() { sheet.textContent = rules(OTHERS); },
  };
}

function recogito() {
  let annotator;
  let shown;
  const style = tints => annotation => ({
    fill: tints[annotation.properties.label],
    fillOpacity: 0.6,
  });
  const annotation = ([begin, end, tag], id) => ({
    id: `a${id}`,
    bodies: [],
    properties: { label: tag },
    target: {
      annotation: `a${id}`,
      selector: [{ id: `s${id}`, quote: shown.slice(begin, end), start: begin, end }],
    },
  });
  return {
    show({ text, labels }) {
      shown = text;
      article.textContent = text;
      annotator = RecogitoJS.createTextAnnotator(article, {
        renderer: 'CSS_HIGHLIGHTS',
        style: style(TINTS),
      });
      annotator.setAnnotations(labels.map(annotation));
    },
    clear() {
      annotator.destroy();
      article.replaceChildren();
    },
    add(label, number) { annotator.addAnnotation(annotation(label, `new${number}`)); },
    restyle() { annotator.setStyle(style(OTHERS)); },
  };
}

function vAnnotator() {
  const ids = { claim: 1, actor: 2, location: 3 };
  const kinds = tints =>
    Object.entries(ids).map(([text, id]) => ({ id, text, color: tints[text] }));
  const entity = ([begin, end, tag], id) =>
    ({ id, label: ids[tag], startOffset: begin, endOffset: end, user: 1 });
  let view;
  return {
    show({ text, labels }) {
      if (view) {
        view.text = text;
        view.entities = labels.map(entity);
        return;
      }
      view = new Vue({
        el: article.appendChild(document.createElement('div')),
        data: { text, entities: labels.map(entity), entityLabels: kinds(TINTS) },
        render(create) {
          return create('v-annotator', {
            props: {
              text: this.text,
              entities: this.entities,
              entityLabels: this.entityLabels,
              relations: [],
              relationLabels: [],
              selectedEntities: [],
              allowOverlapping: true,
              graphemeMode: false,
              dark: false,
              rtl: false,
              maxLabelLength: 12,
            },
          });
        },
      });
    },
    // It is made for showing one text after another, and fails when it is taken away.
    clear() {
      view.text = '';
      view.entities = [];
    },
    add(label, number) { view.entities = [...view.entities, entity(label, 1_000_000 + number)]; },
    restyle() { view.entityLabels = kinds(OTHERS); },
  };
}

const RENDERERS = { spans, recogito, 'v-annotator': vAnnotator };

// ---- what is measured ----

const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

/// The least value that this share of them does not exceed.
function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(values.length * share / 100) - 1)];
}

async function shows(renderer, content) {
  const first = await until(() => renderer.show(content));
  const shown = async () => {
    await until(() => renderer.clear());
    return until(() => renderer.show(content));
  };
  for (let i = 0; first <= SLOW && i < SHOWN_BEFORE; i++) {
    await shown();
  }
  const again = [];
  for (let i = 0; i < (first > SLOW ? 1 : AGAIN); i++) {
    again.push(await shown());
  }
  return { 'show-first': first, show: median(again) };
}

/// Distances of frames in each of which the page is scrolled by as many pixels.
async function scrolls(name, pixels) {
  const scroller = document.scrollingElement;
  scroller.scrollTop = 0;
  const distances = [];
  let last = await frame().then(() => performance.now());
  let way = pixels;
  for (let i = -WARM_UPS; i < STEPS; i++) {
    const before = scroller.scrollTop;
    scroller.scrollTop += way;
    if (scroller.scrollTop === before) {
      way = -way;
    }
    await frame();
    const now = performance.now();
    if (i >= 0) {
      distances.push(now - last);
    }
    last = now;
  }
  scroller.scrollTop = 0;
  await frame();
  await frame();
  return { [`${name}-p95`]: percentile(distances, 95), [`${name}-p99`]: percentile(distances, 99) };
}

async function adds(renderer) {
  const times = [];
  for (let i = 0; i < ADDED; i++) {
    const begin = 24 * (2 + i);
    times.push(await until(() => renderer.add([begin, begin + 12, 'claim'], i)));
  }
  return { add: median(times) };
}

window.measure = async (name, text, wanted) => {
  const renderer = RENDERERS[name]();
  const content = await (await fetch(`/texts/${text}.json`)).json();
  const figures = await shows(renderer, content);
  for (const what of wanted) {
    switch (what) {
      case 'scroll': Object.assign(figures, await scrolls('scroll', 120)); break;
      case 'page': Object.assign(figures, await scrolls('page', innerHeight)); break;
      case 'add': Object.assign(figures, await adds(renderer)); break;
      case 'restyle': figures.restyle = await until(() => renderer.restyle()); break;
      default: throw new Error(`nothing called ${what}`);
    }
  }
  return figures;
};
