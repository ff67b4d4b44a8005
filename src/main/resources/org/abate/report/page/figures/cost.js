// SPDX-License-Identifier: Apache-2.0
// Dollars across, homicides averted upward; whiskers are 95 % ranges of both.
abate.figures.cost = {
  option: data => abate.base({
    grid: {left: 12, right: 40, top: 30, bottom: 40, containLabel: true},
    xAxis: abate.axis({type: 'value', name: 'cost, dollars of 2025', nameLocation: 'middle', nameGap: 28,
      ...abate.nice([0, ...data.arms.flatMap(arm => arm.cost95 ?? [arm.cost])], 5),
      axisLabel: {color: '#55606b', hideOverlap: true, formatter: abate.dollars}}),
    yAxis: abate.axis({type: 'value', name: 'homicides averted', nameTextStyle: {align: 'left', color: '#55606b'},
      ...abate.nice([0, ...data.arms.flatMap(arm => arm.averted95 ?? [arm.averted])])}),
    tooltip: {formatter: point => {
      const arm = data.arms[point.dataIndex];
      return abate.lines(['<b>' + abate.escape(abate.short(arm.name, 60)) + '</b>',
        abate.dollars(arm.cost) + (arm.cost95 ? ' (' + abate.dollars(arm.cost95[0]) + ' to ' + abate.dollars(arm.cost95[1]) + ')' : ''),
        abate.number(arm.averted, 1) + ' homicides averted (' + abate.range(arm.averted95) + ')']);
    }},
    series: [
      abate.whiskers(data.arms.map(arm => [arm.cost, ...(arm.averted95 ?? [null, null]), abate.color(arm.arm)]), 'y'),
      abate.whiskers(data.arms.map(arm => [arm.averted, ...(arm.cost95 ?? [null, null]), abate.color(arm.arm)]), 'x'),
      {type: 'scatter', symbolSize: 13, z: 3, labelLayout: {hideOverlap: true, moveOverlap: 'shiftY'},
        data: data.arms.map(arm => ({value: [arm.cost, arm.averted], symbol: abate.symbol(arm.arm - 1), itemStyle: {color: abate.color(arm.arm)},
          label: {show: true, position: [16, -17], formatter: abate.short(arm.name, 20), color: '#1a1f24', textBorderColor: '#fff', textBorderWidth: 3}}))}
    ]
  }),
  steps: data => data.arms.length,
  focus: step => ({type: 'showTip', seriesIndex: 2, dataIndex: step})
};
