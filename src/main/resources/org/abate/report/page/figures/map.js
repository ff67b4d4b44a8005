// SPDX-License-Identifier: Apache-2.0
// The neighborhoods, shaded; where the folder keeps no outlines, bars of those that carry most.
abate.figures.map = (() => {
  const LAYERS = [
    {key: 'expected', label: 'Homicides with nothing added', colors: ['#f3e9dd', '#d98f4e', '#7f2704']},
    {key: 'rate', label: 'Rate for 100,000 residents', colors: ['#f3e9dd', '#d98f4e', '#7f2704']},
    {key: 'averted', label: 'Homicides averted', colors: ['#eef3f7', '#6aa5cf', '#08457e']}
  ];
  const WORK = ['#eef5ee', '#6fb58a', '#00522f'];
  /** What can be shown: the burden with nothing added, then what an arm does and where its staff work. */
  const layers = data => [
    {...LAYERS[0], fixed: true}, {...LAYERS[1], fixed: true},
    ...(data.arms.length > 1 ? [LAYERS[2]] : []),
    ...data.work.map(work => ({key: work.key, label: work.label, unit: work.unit, colors: WORK, work: true}))
  ];
  const valuesOf = (layer, arm) => layer.work ? arm.work[layer.key] : arm[layer.key];
  const told = (arm, place) => Math.abs(arm.averted[place]) > arm.noise[place];
  const tip = (data, arm, place) => abate.lines([
    '<b>' + abate.escape(data.places[place]) + '</b>',
    arm.expected[place] === null ? 'fewer than five homicides expected: too few to show' : abate.number(arm.expected[place], 1) + ' homicides expected',
    arm.rate[place] === null ? '' : abate.number(arm.rate[place], 0) + ' a year for 100,000 residents',
    arm.averted[place] === null || data.arms.length < 2 ? '' : abate.number(arm.averted[place], 2) + ' averted'
      + (arm.noise[place] === null ? '' : ', give or take ' + abate.number(arm.noise[place], 2))
      + (arm.averted[place] !== 0 && !told(arm, place) ? ': not told from noise' : ''),
    ...data.work.map(work => arm.work[work.key][place] > 0.005 ? abate.number(arm.work[work.key][place]) + ' ' + work.unit : '')
  ]);
  const bars = (data, arm, layer, values) => {
    const order = values.map((v, i) => i).filter(i => values[i] !== null).sort((a, b) => values[b] - values[a]).slice(0, 15).reverse();
    return abate.base({
      grid: {left: 12, right: 40, top: 8, bottom: 30, containLabel: true},
      xAxis: abate.axis({type: 'value', name: layer.label, nameLocation: 'middle', nameGap: 26}),
      yAxis: abate.axis({type: 'category', data: order.map(i => abate.short(data.places[i], 24))}),
      tooltip: {formatter: point => tip(data, arm, order[point.dataIndex])},
      series: [{type: 'bar', data: order.map(i => values[i]), itemStyle: {color: layer.colors[1]}}]
    });
  };
  return {
    tall: () => true,
    choices: data => [
      {key: 'layer', label: 'Show', chosen: 0, options: layers(data).map(layer => layer.label)},
      ...(data.arms.length < 3 ? [] : [{key: 'arm', label: 'Arm', chosen: data.arms.length - 2, options: data.arms.slice(1).map(arm => abate.short(arm.name, 40))}])
    ],
    option: (data, chosen) => {
      const layer = layers(data)[chosen.layer ?? 0];
      const arm = data.arms[layer.fixed || data.arms.length < 2 ? 0 : (chosen.arm ?? data.arms.length - 2) + 1];
      const values = valuesOf(layer, arm);
      if (!data.shapes) return bars(data, arm, layer, values);
      if (!echarts.getMap('city')) echarts.registerMap('city', data.shapes);
      const shown = values.filter(v => v !== null);
      const most = Math.max(1e-9, ...shown), least = layer.key === 'averted' ? Math.min(0, ...shown) : 0;
      return abate.base({
        subtitle: layer.label + (layer.fixed ? '' : ', ' + abate.short(arm.name, 40)),
        tooltip: {formatter: point => tip(data, arm, Number(point.name))},
        visualMap: {
          min: least, max: most, calculable: false, orient: 'horizontal', left: 'center', bottom: 0, itemWidth: 12, itemHeight: 130,
          text: [abate.number(most), abate.number(least)], inRange: {color: layer.colors}, textStyle: {color: '#55606b'}
        },
        series: [{
          type: 'map', map: 'city', aspectScale: 1, layoutCenter: ['50%', '46%'], layoutSize: '92%', selectedMode: false, roam: false,
          label: {show: false}, emphasis: {label: {show: false}, itemStyle: {areaColor: null, borderColor: '#1a1f24', borderWidth: 2}},
          itemStyle: {areaColor: '#ffffff', borderColor: '#9aa4ae', borderWidth: 0.6},
          data: data.places.map((name, place) => ({
            name: String(place), value: values[place] ?? NaN,
            itemStyle: layer.key === 'averted' && values[place] !== null && !told(arm, place)
              ? {opacity: 0.4, borderType: 'dashed', borderColor: '#55606b'} : {}
          }))
        }]
      });
    },
    steps: data => data.places.length,
    focus: step => ({type: 'showTip', seriesIndex: 0, dataIndex: step})
  };
})();
