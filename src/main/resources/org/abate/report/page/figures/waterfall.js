// SPDX-License-Identifier: Apache-2.0
// From the level with nothing added, step by step, to the level with the mix.
abate.figures.waterfall = {
  option: data => {
    let level = data.level;
    const bars = [{name: data.levelName, from: 0, to: level, total: true}];
    data.steps.forEach((step, i) => {
      bars.push({name: step.name, from: level, to: level - step.averted, step, arm: i + 1});
      level -= step.averted;
    });
    bars.push({name: data.wholeName, from: 0, to: data.level - data.whole, total: true});
    const lowest = Math.min(...bars.filter(bar => !bar.total).flatMap(bar => [bar.from, bar.to]), data.level - data.whole);
    const floor = Math.max(0, Math.floor((lowest - 0.6 * (data.level - lowest)) / 10) * 10);
    const paint = bar => bar.total ? abate.GREY : bar.to > bar.from ? '#e69f00' : '#0072b2';
    return abate.base({
      grid: {left: 12, right: 16, top: 30, bottom: 12, containLabel: true},
      xAxis: abate.axis({type: 'category', data: bars.map(bar => bar.name),
        axisLabel: {color: '#1a1f24', interval: 0, width: 92, overflow: 'break', lineHeight: 15, formatter: name => abate.short(name, 34)}}),
      yAxis: abate.axis({type: 'value', min: floor, name: 'homicides expected', nameTextStyle: {align: 'left', color: '#55606b'}}),
      tooltip: {formatter: point => {
        const bar = bars[point.dataIndex];
        return abate.lines(['<b>' + abate.escape(abate.short(bar.name, 60)) + '</b>', bar.total ? abate.number(bar.to, 0) + ' homicides expected'
          : abate.number(bar.step.averted, 1) + ' averted' + (bar.step.low !== null ? ' (' + abate.range([bar.step.low, bar.step.high]) + ')' : '')]);
      }},
      series: [
        {type: 'bar', stack: 'all', silent: true, itemStyle: {color: 'transparent'}, tooltip: {show: false},
          data: bars.map(bar => bar.total ? 0 : Math.min(bar.from, bar.to))},
        {type: 'bar', stack: 'all', barMaxWidth: 64,
          data: bars.map(bar => ({value: bar.total ? bar.to : Math.abs(bar.to - bar.from), itemStyle: {color: paint(bar)}})),
          label: {show: true, position: 'top', color: '#1a1f24', formatter: point => {
            const bar = bars[point.dataIndex];
            return bar.total ? abate.number(bar.to, 0) : (bar.to > bar.from ? '+' : '−') + abate.number(Math.abs(bar.to - bar.from), 0);
          }}}
      ]
    });
  },
  steps: data => data.steps.length + 2,
  focus: step => ({type: 'showTip', seriesIndex: 1, dataIndex: step})
};
