// SPDX-License-Identifier: Apache-2.0
// Person-years of staff in each year, stacked by what they are.
abate.figures.staff = (() => {
  const shown = (data, chosen) => data.arms[chosen.arm ?? data.arms.length - 1];
  const years = data => Array.from({length: data.years}, (_, i) => 'year ' + (i + 1));
  return {
    choices: data => [{key: 'arm', label: 'Arm', chosen: data.arms.length - 1, options: data.arms.map(arm => abate.short(arm.name, 40))}],
    option: (data, chosen) => {
      const arm = shown(data, chosen);
      const roles = data.roles.map((role, i) => ({role, i})).filter(({i}) => arm.personYears[i].some(value => value > 0));
      return abate.base({
        subtitle: abate.short(arm.name, 40),
        legend: abate.legend(roles.map(({role}) => role)),
        xAxis: abate.axis({type: 'category', data: years(data)}),
        yAxis: abate.axis({type: 'value', name: 'person-years of staff', nameTextStyle: {align: 'left', color: '#55606b'}}),
        tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, formatter: points => abate.lines(['<b>' + abate.escape(abate.short(arm.name)) + ', ' + points[0].name + '</b>',
          ...points.map(point => point.marker + abate.escape(point.seriesName) + ': ' + abate.number(point.value, 1))])},
        aria: {decal: {show: roles.length > 1}},
        series: roles.map(({role, i}) => ({type: 'bar', stack: 'staff', name: role, barMaxWidth: 90, data: arm.personYears[i], color: abate.color(i + 1)}))
      });
    },
    steps: data => data.years,
    focus: step => ({type: 'showTip', seriesIndex: 0, dataIndex: step})
  };
})();
