// SPDX-License-Identifier: Apache-2.0
// The ten parameters that go along most with the effect; pale where chance would do as much.
abate.figures.parameters = {
  choices: data => data.arms.length > 1 ? [abate.armChoice(data.arms)] : [],
  option: (data, chosen) => {
    const arm = data.arms[chosen.arm ?? 0];
    const line = at => ({xAxis: at});
    return abate.base({
      grid: {left: 30, right: 28, top: 8, bottom: 40, containLabel: true},
      xAxis: abate.axis({type: 'value', min: -1, max: 1, name: 'rank correlation with homicides averted', nameLocation: 'middle', nameGap: 26}),
      yAxis: abate.axis({type: 'category', inverse: true, data: arm.ties.map(tie => tie.name), axisLabel: {color: '#1a1f24', width: 190, overflow: 'break', fontSize: 12}}),
      tooltip: {formatter: point => abate.lines(['<b>' + abate.escape(arm.ties[point.dataIndex].name) + '</b> ' + abate.number(point.value, 2),
        abate.escape(arm.ties[point.dataIndex].meaning)])},
      series: [{type: 'bar', barMaxWidth: 22, data: arm.ties.map(tie => ({value: tie.rank,
        itemStyle: {color: tie.rank > 0 ? '#0072b2' : '#d55e00', opacity: Math.abs(tie.rank) > arm.noise ? 1 : 0.3}})),
        markLine: {silent: true, symbol: 'none', lineStyle: {color: '#55606b', type: 'dashed'}, label: {show: false}, data: [line(arm.noise), line(-arm.noise)]}}]
    });
  },
  steps: data => data.arms[0].ties.length,
  focus: step => ({type: 'showTip', seriesIndex: 0, dataIndex: step})
};
