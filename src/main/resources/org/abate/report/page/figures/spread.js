// SPDX-License-Identifier: Apache-2.0
// A dot for every parameter set, heaped up where they are many, arm by arm; the goal is a line.
abate.figures.spread = {
  tall: data => data.arms.length > 3,
  option: data => {
    const all = data.arms.flatMap(arm => arm.values);
    const low = Math.min(0, ...all), high = Math.max(data.goal ?? 0, ...all);
    const bins = 90, width = (high - low) / bins || 1;
    const heaps = data.arms.map(arm => {
      const heap = new Array(bins + 1).fill(0);
      return arm.values.map((value, set) => {
        const bin = Math.min(bins, Math.floor((value - low) / width));
        return {value, set, height: heap[bin]++};
      });
    });
    const highest = Math.max(8, ...heaps.flat().map(dot => dot.height));
    const reached = value => data.goal === undefined || value >= data.goal;
    return abate.base({
      grid: {left: 12, right: 24, top: 28, bottom: 44, containLabel: true},
      xAxis: abate.axis({type: 'value', ...abate.nice([low, high], 8), name: abate.short(data.axis, Math.floor(abate.width / 7)), nameLocation: 'middle', nameGap: 28}),
      yAxis: abate.axis({type: 'value', min: 0, max: data.arms.length, inverse: true, interval: 1, axisLine: {show: false},
        axisLabel: {inside: true, verticalAlign: 'top', margin: 2, padding: [6, 0, 0, 0], color: '#1a1f24',
          formatter: value => value < data.arms.length ? abate.short(data.arms[value]?.name ?? '', 30) : ''}, z: 5}),
      tooltip: {formatter: point =>
        abate.escape(abate.short(point.seriesName)) + ': ' + abate.number(point.value[0], 1) + (data.unit === 'percent' ? ' %' : ' homicides')},
      series: data.arms.map((arm, i) => ({
        type: 'scatter', name: arm.name, symbolSize: 6.5, symbol: abate.symbol(arm.arm - 1),
        data: heaps[i].map(dot => ({
          value: [dot.value, i + 0.96 - 0.72 * dot.height / (highest + 1)],
          itemStyle: {color: abate.color(arm.arm), opacity: reached(dot.value) ? 0.95 : 0.4}
        })),
        markLine: i > 0 || data.goal === undefined ? undefined : {
          silent: true, symbol: 'none', data: [{xAxis: data.goal}], lineStyle: {color: '#1a1f24', width: 2, type: 'solid'},
          label: {formatter: 'goal: ' + data.goal + ' %', position: 'start', distance: 4, fontWeight: 'bold', color: '#1a1f24'}
        }
      }))
    });
  }
};
