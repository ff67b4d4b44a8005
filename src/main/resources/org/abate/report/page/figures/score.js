// SPDX-License-Identifier: Apache-2.0
// The model's mean error beside those of two simple guesses.
abate.figures.score = {
  option: data => abate.base({
    grid: {left: 24, right: 48, top: 8, bottom: 36, containLabel: true},
    xAxis: abate.axis({type: 'value', min: 0, name: 'mean error (lower is better)', nameLocation: 'middle', nameGap: 26}),
    yAxis: abate.axis({type: 'category', inverse: true, data: data.rivals.map(rival => rival.who), axisLabel: {color: '#1a1f24', width: 130, overflow: 'break'}}),
    series: [{type: 'bar', barMaxWidth: 34, data: data.rivals.map((rival, i) => ({value: rival.crps, itemStyle: {color: i === 0 ? '#0072b2' : '#b4bcc4'}})),
      label: {show: true, position: 'right', formatter: point => abate.number(point.value, 0)}}]
  }),
  low: true,
  steps: data => data.rivals.length,
  focus: step => ({type: 'showTip', seriesIndex: 0, dataIndex: step})
};
