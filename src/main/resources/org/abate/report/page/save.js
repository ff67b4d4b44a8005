// SPDX-License-Identifier: Apache-2.0
// Leaves a figure as SVG or PNG, with its title, or its numbers as CSV.
abate.save = (() => {
  const WIDTH = 960, HEIGHT = 560;

  const offer = (blob, name) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  /** The option of a picture that stands alone: with a title, and room for it. */
  const alone = (figure, option) => {
    const grid = option.grid ? {...option.grid, top: option.grid.top + 36} : undefined;
    const series = option.series.map(one => one.type === 'map' ? {...one, layoutCenter: ['50%', '52%'], layoutSize: '78%'} : one);
    return {...option, grid, series, backgroundColor: '#ffffff', title: {
      text: abate.short(figure.title, 90) + (option.subtitle ? ': ' + option.subtitle : ''), left: 8, top: 6, textStyle: {fontSize: 17}}};
  };

  const svg = (figure, option) => {
    const chart = echarts.init(null, null, {renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT});
    chart.setOption(alone(figure, option));
    const text = chart.renderToSVGString();
    chart.dispose();
    return new Blob([text], {type: 'image/svg+xml'});
  };

  const png = (figure, option) => {
    const room = document.createElement('div');
    room.style.cssText = `position:absolute;left:-9999px;width:${WIDTH}px;height:${HEIGHT}px`;
    document.body.append(room);
    const chart = echarts.init(room, null, {renderer: 'canvas', devicePixelRatio: 2});
    chart.setOption(alone(figure, option));
    const bytes = Uint8Array.from(atob(chart.getDataURL({type: 'png', pixelRatio: 2}).split(',')[1]), c => c.charCodeAt(0));
    chart.dispose();
    room.remove();
    return new Blob([bytes], {type: 'image/png'});
  };

  /** Numbers stay numbers; text that a spreadsheet would take for a formula gets an apostrophe before it. */
  const cell = value => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    const safe = /^[=+\-@\t\r\n]/.test(value) ? "'" + value : value;
    return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  };
  const csv = figure => [figure.table.header, ...figure.table.rows].map(row => row.map(cell).join(',')).join('\n') + '\n';

  return {
    csv,
    svg, png,
    as: (kind, id, figure, option) => offer(
      kind === 'csv' ? new Blob([csv(figure)], {type: 'text/csv'}) : kind === 'svg' ? svg(figure, option) : png(figure, option), id + '.' + kind)
  };
})();
