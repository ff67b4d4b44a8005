// SPDX-License-Identifier: Apache-2.0
// Brings the page to life: tabs, figures, choices, tables, print.
(() => {
  document.documentElement.classList.add('js');
  const tabs = Array.from(document.querySelectorAll('[role=tab]'));
  const panels = Array.from(document.querySelectorAll('.panel'));
  const drawn = new Map();
  const PAPER = 680;

  // ----- figures
  const tableOf = (box, figure) => {
    if (box.firstChild) return;
    const table = document.createElement('table');
    const row = (into, cells, tag) => {
      const line = into.insertRow();
      cells.forEach(value => {
        const cell = document.createElement(tag);
        cell.textContent = typeof value === 'number' ? abate.number(value, 3) : value ?? '–';
        line.append(cell);
      });
    };
    row(table.createTHead(), figure.table.header, 'th');
    const body = table.createTBody();
    figure.table.rows.slice(0, 2000).forEach(cells => row(body, cells, 'td'));
    box.append(table);
    if (figure.table.rows.length > 2000) box.append(`The first 2,000 of ${figure.table.rows.length} rows; Save CSV has all.`);
  };

  const choicesOf = (box, id, choices, chosen, redraw) => {
    box.hidden = choices.length === 0;
    choices.filter(choice => choice.options.length > 1).forEach(choice => {
      const set = document.createElement('fieldset');
      const title = document.createElement('legend');
      title.textContent = choice.label;
      set.append(title);
      choice.options.forEach((words, i) => {
        const label = document.createElement('label');
        const input = document.createElement('input');
        input.type = 'radio';
        input.name = id + '-' + choice.key;
        input.checked = i === choice.chosen;
        input.addEventListener('change', () => { chosen[choice.key] = i; redraw(); });
        label.append(input, words);
        label.title = words;
        set.append(label);
      });
      box.append(set);
    });
  };

  const draw = element => {
    const id = element.dataset.figure, figure = abate.data.figures[id], drawing = abate.figures[id];
    if (!figure || !drawing || drawn.has(id)) return;
    const canvas = element.querySelector('.canvas');
    if (drawing.tall?.(figure.data)) canvas.classList.add('tall');
    if (drawing.low) canvas.style.height = '15rem';
    const choices = drawing.choices?.(figure.data) ?? [];
    const chosen = Object.fromEntries(choices.map(choice => [choice.key, choice.chosen]));
    const chart = echarts.init(canvas, null, {renderer: 'svg'});
    const option = () => drawing.option(figure.data, chosen);
    const redraw = wide => { abate.width = wide || canvas.clientWidth || PAPER; chart.setOption(option(), true); };
    redraw();
    choicesOf(element.querySelector('.choices'), id, choices, chosen, () => redraw());
    keys(canvas, chart, drawing, figure, chosen);
    const save = element.querySelector('.save');
    save.hidden = false;
    save.querySelectorAll('button').forEach(button =>
      button.addEventListener('click', () => abate.save.as(button.dataset.save, id, figure, option())));
    const behind = element.querySelector('.behind');
    behind.addEventListener('toggle', () => tableOf(behind.querySelector('.table'), figure));
    drawn.set(id, {chart, canvas, redraw});
  };

  /** Left and right walk through a figure as the mouse would. */
  const keys = (canvas, chart, drawing, figure, chosen) => {
    let step = -1;
    canvas.addEventListener('keydown', event => {
      const by = {ArrowRight: 1, ArrowLeft: -1}[event.key];
      if (!by || !drawing.focus) return;
      event.preventDefault();
      const steps = drawing.steps(figure.data, chosen);
      step = (step + by + steps) % steps;
      chart.dispatchAction(drawing.focus(step));
    });
    canvas.addEventListener('blur', () => chart.dispatchAction({type: 'hideTip'}));
  };

  let onPaper = false;
  const resize = () => onPaper || drawn.forEach(({chart, canvas, redraw}) => { if (canvas.clientWidth) { chart.resize(); redraw(); } });
  window.addEventListener('resize', resize);

  // ----- paper: every chart of the open page at the width of a sheet, scaled by the style
  const forPaper = () => onPaper || drawn.forEach(({chart, canvas, redraw}) => {
    if (!canvas.closest('.panel').classList.contains('shown')) return;
    chart.resize({width: PAPER, height: canvas.classList.contains('tall') ? 380 : canvas.style.height ? 190 : 290});
    redraw(PAPER);
    const svg = canvas.querySelector('svg');
    svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
  });
  const forScreen = () => drawn.forEach(({chart, canvas, redraw}) => {
    canvas.querySelector('svg')?.removeAttribute('viewBox');
    if (canvas.clientWidth) { chart.resize({width: 'auto', height: 'auto'}); redraw(); }
  });
  window.addEventListener('beforeprint', () => { forPaper(); onPaper = true; });
  window.addEventListener('afterprint', () => { onPaper = false; forScreen(); });

  // ----- tabs
  /** The page of an audience, or the one that holds a figure. */
  const panelOf = id => panels.find(one => one.id === 'panel-' + id) ?? (id ? document.getElementById(id)?.closest('.panel') : null) ?? panels[0];
  const show = (id, focus) => {
    const panel = panelOf(id);
    panels.forEach(one => one.classList.toggle('shown', one === panel));
    tabs.forEach(tab => {
      const chosen = tab.getAttribute('aria-controls') === panel.id;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      if (chosen && focus) tab.focus();
    });
    panel.querySelectorAll('[data-figure]').forEach(draw);
    resize();
  };
  const audience = tab => tab.getAttribute('aria-controls').replace('panel-', '');
  const go = (id, focus) => { history.replaceState(null, '', '#' + id); show(id, focus); };
  tabs.forEach((tab, i) => {
    tab.addEventListener('click', () => go(audience(tab)));
    tab.addEventListener('keydown', event => {
      const to = {ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: tabs.length - 1}[event.key];
      if (to === undefined) return;
      event.preventDefault();
      go(audience(tabs[(to + tabs.length) % tabs.length]), true);
    });
  });
  const toFigure = id => {
    const figure = document.getElementById(id);
    if (!figure?.matches('.fig')) return false;
    figure.scrollIntoView();
    return true;
  };
  const follow = () => { const id = location.hash.slice(1); show(id); return toFigure(id); };
  window.addEventListener('hashchange', () => { if (!follow()) window.scrollTo(0, 0); });

  // ----- sentences to copy
  const copy = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  };
  const words = element => Array.from(element.querySelectorAll('.effect, .goal')).map(one => one.textContent.trim()).join(' ');
  document.querySelectorAll('.answer, .paste').forEach(element => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    const answer = element.matches('.answer');
    button.setAttribute('aria-label', answer ? 'Copy this answer' : 'Copy this paragraph');
    const text = answer ? element.querySelector('h3').textContent.trim() + ': ' + words(element) : element.textContent.trim();
    button.addEventListener('click', () => copy(text, button));
    answer ? element.querySelector('h3').after(button) : element.after(button);
  });
  document.querySelectorAll('.answer').forEach(answer => answer.style.setProperty('--arm', abate.color(Number(answer.dataset.arm))));
  follow();
  document.documentElement.dataset.ready = 'yes';
})();
