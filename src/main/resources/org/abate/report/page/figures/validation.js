// SPDX-License-Identifier: Apache-2.0
// Patterns of the city that the untreated model meets and misses, by how they came about.
abate.figures.validation = {
  option: data => abate.base({
    grid: {left: 12, right: 24, top: 8, bottom: 48, containLabel: true},
    legend: abate.legend(['met', 'missed']),
    xAxis: abate.axis({type: 'value', minInterval: 1}),
    yAxis: abate.axis({type: 'category', inverse: true, data: data.standings.map(row => row.words), axisLabel: {color: '#1a1f24', width: 130, overflow: 'break'}}),
    tooltip: {formatter: point => {
      const row = data.standings[point.dataIndex];
      return row.hits + ' met, ' + row.misses + ' missed';
    }},
    aria: {decal: {show: true}},
    series: [['met', 'hits', '#0072b2', '#ffffff'], ['missed', 'misses', '#e69f00', '#1a1f24']].map(([name, key, color, ink]) => ({type: 'bar', stack: 'all', name, barMaxWidth: 34, color,
      data: data.standings.map(row => row[key]), label: {show: true, color: ink, textBorderColor: color, textBorderWidth: 3, formatter: point => point.value || ''}}))
  }),
  low: true,
  steps: data => data.standings.length,
  focus: step => ({type: 'showTip', seriesIndex: 0, dataIndex: step})
};
