// SPDX-License-Identifier: Apache-2.0
// Work done month by month: what a caseload looks like while it fills up, and whether it lasts.
abate.figures.reach = {
  choices: data => [{key: 'count', label: 'Show', chosen: 0, options: data.counts.map(count => count.title)}],
  option: (data, chosen) => {
    const count = data.counts[chosen.count ?? 0];
    const shown = count.arms.map((arm, i) => ({...arm, i})).filter(arm => arm.values.some(value => value > 0));
    return abate.base({
      legend: abate.legend(shown.map(arm => arm.name)),
      xAxis: abate.axis({type: 'category', data: data.months.map(abate.month), boundaryGap: false}),
      yAxis: abate.axis({type: 'value', name: abate.short(count.meaning, Math.floor((abate.width - 50) / 7.2)), nameTextStyle: {align: 'left', color: '#55606b'}, scale: shown.some(arm => arm.i === 0)}),
      tooltip: {trigger: 'axis', formatter: points => abate.lines(['<b>' + abate.month(data.months[points[0].dataIndex]) + '</b>',
        ...points.map(point => point.marker + abate.escape(abate.short(point.seriesName)) + ': ' + abate.number(point.value))])},
      series: shown.map(arm => ({type: 'line', name: arm.name, data: arm.values, symbol: abate.symbol(arm.i), symbolSize: 6, showSymbol: data.months.length <= 40,
        color: abate.color(arm.i), lineStyle: {width: 2.2, type: abate.dash(arm.i)}}))
    });
  },
  steps: data => data.months.length,
  focus: step => ({type: 'showTip', seriesIndex: 0, dataIndex: step})
};
