// SPDX-License-Identifier: Apache-2.0
// Chance against parameters, as parts of the variance between runs.
abate.figures.uncertainty = {
  option: data => abate.base({
    aria: {decal: {show: true}},
    grid: {left: 12, right: 24, top: 8, containLabel: true},
    legend: abate.legend(['not knowing the parameters', 'luck']),
    xAxis: abate.axis({type: 'value', min: 0, max: 100, name: 'percent of the variance between runs', nameLocation: 'middle', nameGap: 24}),
    yAxis: abate.axis({type: 'category', inverse: true, data: data.rows.map(row => row.what), axisLabel: {color: '#1a1f24', width: 150, overflow: 'break', lineHeight: 15, formatter: what => abate.short(what, 60)}}),
    tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, formatter: points => abate.lines([abate.escape(data.rows[points[0].dataIndex].what),
      ...points.map(point => point.marker + point.seriesName + ': ' + abate.number(point.value, 0) + ' %')])},
    series: [
      {type: 'bar', stack: 'all', name: 'not knowing the parameters', itemStyle: {color: '#0072b2'}, barMaxWidth: 30, data: data.rows.map(row => row.parameters)},
      {type: 'bar', stack: 'all', name: 'luck', itemStyle: {color: '#c4cbd2'}, barMaxWidth: 30, data: data.rows.map(row => row.chance)}
    ]
  }),
  steps: data => data.rows.length,
  focus: step => ({type: 'showTip', seriesIndex: 0, dataIndex: step})
};
