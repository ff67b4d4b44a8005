// SPDX-License-Identifier: Apache-2.0
// Reductions with their ranges, against what studies make likely for a whole city at most.
abate.figures.ceiling = {
  option: data => abate.base({
    grid: {left: 12, right: 32, top: 30, bottom: 40, containLabel: true},
    xAxis: abate.axis({type: 'value', name: 'percent fewer homicides, 95 % range', nameLocation: 'middle', nameGap: 26,
      ...abate.nice([0, 20, ...data.arms.flatMap(arm => arm.credible95 ?? [arm.reduction])])}),
    yAxis: abate.axis({type: 'category', inverse: true, data: data.arms.map(arm => abate.short(arm.name, 20)), axisLabel: {color: '#1a1f24'}}),
    tooltip: {formatter: point => {
      const arm = data.arms[point.dataIndex];
      return arm ? abate.escape(abate.short(arm.name, 60)) + ': ' + abate.number(arm.reduction, 1) + ' % (' + abate.range(arm.credible95) + ')' : '';
    }},
    series: [
      {type: 'scatter', symbolSize: 13, z: 3, data: data.arms.map((arm, i) => ({value: [arm.reduction, i], symbol: abate.symbol(arm.arm - 1), itemStyle: {color: abate.color(arm.arm)}})),
        markArea: {silent: true, itemStyle: {color: '#e69f00', opacity: 0.18}, label: {position: 'top', color: '#8a4b00', formatter: 'ceiling: 4 to 14 %'},
          data: [[{xAxis: data.ceiling[0]}, {xAxis: data.ceiling[1]}]]}},
      abate.whiskers(data.arms.map((arm, i) => [i, ...(arm.credible95 ?? [null, null]), abate.color(arm.arm)]), 'x', 2)
    ]
  }),
  low: true,
  steps: data => data.arms.length,
  focus: step => ({type: 'showTip', seriesIndex: 0, dataIndex: step})
};
