// SPDX-License-Identifier: Apache-2.0
// Groups of residents: how many are killed, or spared, arm by arm.
abate.figures.equity = {
  choices: data => [
    {key: 'part', label: 'By', chosen: 0, options: data.breakdowns.map(part => part.title)},
    {key: 'what', label: 'Show', chosen: 0, options: ['Rate for 100,000 a year', 'Homicides averted']}
  ],
  option: (data, chosen) => {
    const part = data.breakdowns[chosen.part ?? 0], key = chosen.what === 1 ? 'averted' : 'rate';
    const first = key === 'averted' && part.arms.length > 1 ? 1 : 0;
    return abate.base({
      aria: {decal: {show: true}},
      legend: abate.legend(part.arms.slice(first).map(arm => arm.name)),
      xAxis: abate.axis({type: 'category', data: part.groups.map(group => abate.short(group, 22)), axisLabel: {color: '#55606b', interval: 0, width: 84, overflow: 'break', lineHeight: 15}}),
      yAxis: abate.axis({type: 'value', name: key === 'rate' ? 'homicides a year for 100,000 residents' : 'homicides averted', nameTextStyle: {align: 'left', color: '#55606b'}}),
      tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, formatter: points => abate.lines([
        '<b>' + abate.escape(part.groups[points[0].dataIndex]) + '</b>',
        ...points.map(point => point.marker + abate.escape(abate.short(point.seriesName)) + ': '
          + (point.value === null || point.value === undefined ? 'too few to show' : abate.number(point.value)))])},
      series: part.arms.slice(first).map((arm, i) => ({type: 'bar', name: arm.name, data: arm[key], barGap: '8%', itemStyle: {color: abate.color(i + first)}}))
    });
  },
  steps: (data, chosen) => data.breakdowns[chosen.part ?? 0].groups.length,
  focus: step => ({type: 'showTip', seriesIndex: 0, dataIndex: step})
};
