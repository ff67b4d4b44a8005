// SPDX-License-Identifier: Apache-2.0
// Reductions of two results with their ranges: A filled, B hollow, one above the other for each arm.
abate.figures.compare = {
  tall: data => data.arms.length > 5,
  option: data => {
    const COLORS = {a: '#0072b2', b: '#d55e00'};
    const rows = data.arms.flatMap((arm, i) => ['a', 'b'].filter(which => arm[which]).map(which =>
      ({...arm[which], which, arm, label: abate.short(arm.name, abate.width < 500 ? 14 : 26) + ' · ' + which.toUpperCase(), group: i})));
    return abate.base({
      grid: {left: 12, right: 32, top: 12, bottom: 40, containLabel: true},
      xAxis: abate.axis({type: 'value', name: 'percent fewer homicides, 95 % range', nameLocation: 'middle', nameGap: 26,
        ...abate.nice([0, ...rows.flatMap(row => row.credible95 ?? [row.reduction])])}),
      yAxis: abate.axis({type: 'category', inverse: true, data: rows.map(row => row.label), axisLabel: {color: '#1a1f24', interval: 0}}),
      tooltip: {formatter: point => {
        const row = rows[point.dataIndex];
        return row ? abate.lines(['<b>' + abate.escape(abate.short(row.arm.name, 60)) + ', ' + row.which.toUpperCase() + '</b>',
          abate.number(row.reduction, 1) + ' % fewer homicides', '95 % range: ' + abate.range(row.credible95)]) : '';
      }},
      series: [
        {type: 'scatter', symbolSize: 13, z: 3, data: rows.map((row, i) => ({value: [row.reduction, i], symbol: row.which === 'a' ? 'circle' : 'diamond',
          itemStyle: {color: COLORS[row.which]}}))},
        abate.whiskers(rows.map((row, i) => [i, ...(row.credible95 ?? [null, null]), COLORS[row.which]]), 'x', 2)
      ]
    });
  },
  steps: data => data.arms.flatMap(arm => ['a', 'b'].filter(which => arm[which])).length,
  focus: step => ({type: 'showTip', seriesIndex: 0, dataIndex: step})
};
