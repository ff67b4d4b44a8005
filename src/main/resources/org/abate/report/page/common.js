// SPDX-License-Identifier: Apache-2.0
// What all figures share: the data, colours, words for numbers. Nothing here computes a number that the report claims.
'use strict';
const abate = (() => {
  const data = JSON.parse(document.getElementById('data').textContent);

  // Okabe and Ito's colours, which people with any colour vision tell apart; the comparison arm is grey.
  const PALETTE = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#7a5195', '#8c6d31'];
  const DASHES = ['solid', [7, 4], [2, 3], [10, 3, 2, 3]];
  const SYMBOLS = ['circle', 'diamond', 'triangle', 'rect', 'roundRect', 'pin', 'arrow'];
  const GREY = '#5f6b76';

  const color = arm => arm === 0 ? GREY : PALETTE[(arm - 1) % PALETTE.length];
  const dash = arm => arm === 0 ? 'solid' : DASHES[Math.floor((arm - 1) / PALETTE.length + arm - 1) % DASHES.length];
  const symbol = arm => SYMBOLS[arm % SYMBOLS.length];

  const escape = text => String(text).replace(/[&<>"']/g, c => '&#' + c.charCodeAt(0) + ';');
  const short = (text, most = 26) => {
    const letters = Array.from(text);
    return letters.length <= most ? text : letters.slice(0, most - 1).join('') + '…';
  };

  const number = (value, digits) => {
    if (value === null || !Number.isFinite(value)) return '–';
    const wanted = digits ?? (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
    return value.toLocaleString('en-US', {minimumFractionDigits: 0, maximumFractionDigits: wanted}).replace(/^-/, '−');
  };
  const dollars = value => Math.abs(value) >= 1e6 ? '$' + number(value / 1e6, 1) + ' m' : '$' + number(value, 0);
  const range = ends => ends ? number(ends[0]) + ' to ' + number(ends[1]) : 'no range: too few runs';

  const lines = rows => rows.filter(Boolean).join('<br>');
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const month = key => MONTHS[Number(key.slice(5)) - 1] + ' ' + key.slice(0, 4);

  const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
  const TEXT = {color: '#1a1f24', fontFamily: FONT, fontSize: 13};
  const axis = extra => ({
    axisLine: {lineStyle: {color: '#9aa4ae'}}, axisTick: {show: false},
    axisLabel: {color: '#55606b', fontFamily: FONT, hideOverlap: true},
    splitLine: {lineStyle: {color: '#e8ebee'}}, nameTextStyle: {color: '#55606b', fontFamily: FONT}, ...extra
  });

  /** A legend breaks into as many lines as its names need; the chart above makes room for them. */
  let width = 680;
  const withRoom = (grid, shown) => {
    if (!shown) return grid;
    const long = shown.data.reduce((sum, name) => sum + 54 + 7 * Math.min(30, Array.from(name).length), 0);
    return {...grid, bottom: 28 + 22 * Math.ceil(long / Math.max(200, width))};
  };

  /** What every chart begins with. */
  const base = extra => ({
    animation: false, ...extra,
    grid: withRoom({left: 12, right: 36, top: 34, bottom: 48, containLabel: true, ...extra?.grid}, extra?.legend), textStyle: TEXT,
    aria: {enabled: true, label: {enabled: false}, decal: {show: false}, ...extra?.aria},
    tooltip: {confine: true, borderColor: '#9aa4ae', textStyle: {...TEXT, fontSize: 12}, extraCssText: 'max-width:22rem;white-space:normal', ...extra?.tooltip}
  });
  const legend = names => ({
    bottom: 0, left: 0, selectedMode: false, itemGap: 16, textStyle: {color: '#55606b'}, data: names,
    formatter: name => short(name, 30)
  });

  /** A whisker between two values along one axis: a custom series of [position, low, high, colour]. */
  const whiskers = (rows, along, z = 1) => ({
    type: 'custom', silent: true, z,
    data: rows.filter(row => row[1] !== null && row[2] !== null).map(row => row.slice(0, 3)),
    encode: along === 'x' ? {x: [1, 2], y: 0} : {x: 0, y: [1, 2]},
    renderItem: (params, api) => {
      const shown = rows.filter(row => row[1] !== null && row[2] !== null)[params.dataIndex];
      const at = which => along === 'x' ? api.coord([api.value(which), api.value(0)]) : api.coord([api.value(0), api.value(which)]);
      const low = at(1), high = at(2);
      const cap = along === 'x' ? [0, 5] : [5, 0];
      const line = (a, b) => ({type: 'line', shape: {x1: a[0], y1: a[1], x2: b[0], y2: b[1]}, style: {stroke: shown[3], lineWidth: 1.6}});
      const across = p => line([p[0] - cap[0], p[1] - cap[1]], [p[0] + cap[0], p[1] + cap[1]]);
      return {type: 'group', children: [line(low, high), across(low), across(high)]};
    }
  });

  /** Round ends of an axis that hold all values, and the step between its labels. */
  const nice = (values, parts = 6) => {
    const low = Math.min(...values), high = Math.max(...values), raw = (high - low || 1) / parts;
    const power = 10 ** Math.floor(Math.log10(raw)), interval = [1, 2, 5, 10].find(step => step * power >= raw) * power;
    return {min: Math.floor(low / interval) * interval, max: Math.ceil(high / interval) * interval, interval};
  };

  /** A choice between the arms that are compared, the last one first chosen. */
  const armChoice = arms => ({
    key: 'arm', label: 'Arm', chosen: arms.length - 1, options: arms.map(arm => short(arm.name, 40))
  });

  return {data, figures: {}, color, dash, symbol, escape, short, number, dollars, range, lines, month, axis, base, legend, whiskers,
    nice, armChoice, GREY, get width() { return width; }, set width(pixels) { width = pixels; }};
})();
