// SPDX-License-Identifier: Apache-2.0
// Homicides by month: a line for what is expected, a dark band for what is unknown, a light one for what a city would count.
abate.figures.months = {
  choices: data => [
    {key: 'counted', label: 'Show', chosen: 0, options: ['Added up since the start', 'Month by month']},
    ...(data.arms.length < 3 ? [] :
      [{key: 'arm', label: 'Arm', chosen: data.arms.length - 2, options: data.arms.slice(1).map(arm => abate.short(arm.name, 40))}])
  ],
  option: (data, chosen) => {
    const way = chosen.counted === 1 ? 'monthly' : 'addedUp', arms = data.arms.map(arm => ({name: arm.name, ...arm[way]}));
    const shown = data.arms.length > 1 ? [0, (chosen.arm ?? 0) + 1] : [0];
    const band = (name, arm, low, high, opacity, z) => low.slice(-3).some(v => v === null) || name === 'credible' && way === 'monthly' ? [] : [
      {type: 'line', name: name + ' low', stack: name + arm, data: low, symbol: 'none', silent: true, lineStyle: {opacity: 0}, z,
        stackStrategy: 'all', tooltip: {show: false}},
      {type: 'line', name, stack: name + arm, data: high.map((v, i) => v === null ? null : v - low[i]), symbol: 'none', silent: true,
        stackStrategy: 'all', lineStyle: {opacity: 0}, areaStyle: {color: abate.color(arm), opacity}, z}
    ];
    const series = shown.flatMap(i => {
      const arm = arms[i];
      return [
        ...band('predictive', i, arm.predictiveLow, arm.predictiveHigh, 0.13, 1),
        ...band('credible', i, arm.credibleLow, arm.credibleHigh, 0.35, 2),
        {type: 'line', name: arm.name, data: arm.expected, symbol: 'none', z: 3, color: abate.color(i),
          lineStyle: {width: 2.5, color: abate.color(i), type: i === 0 ? 'solid' : [8, 3]}}
      ];
    });
    return abate.base({
      legend: abate.legend(shown.map(i => data.arms[i].name)),
      xAxis: abate.axis({type: 'category', data: data.months.map(abate.month), boundaryGap: false}),
      yAxis: abate.axis({type: 'value', min: 0, name: way === 'monthly' ? 'homicides a month' : 'homicides since the start', nameLocation: 'end', nameGap: 8, nameTextStyle: {align: 'left', color: '#55606b'}}),
      tooltip: {trigger: 'axis', formatter: points => {
        const month = points[0].dataIndex;
        return abate.lines(['<b>' + abate.month(data.months[month]) + '</b>', ...shown.map(i => {
          const arm = arms[i];
          const counts = arm.predictiveLow[month] === null ? '' :
            '; a city would count ' + abate.number(arm.predictiveLow[month], 0) + ' to ' + abate.number(arm.predictiveHigh[month], 0);
          return abate.escape(abate.short(arm.name)) + ': ' + abate.number(arm.expected[month], 1) + ' expected' + counts;
        })]);
      }},
      series
    });
  },
  steps: data => data.months.length,
  focus: step => ({type: 'showTip', seriesIndex: 0, dataIndex: step})
};
