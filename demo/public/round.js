// One page shows every round of the demo: `/scan.html?round=…`, and a plan also on this device, or beside an earlier
// round: `/verbeterplan.html?store=device&compare=demo-2025`. A municipality would write these in the page.
const said = new URLSearchParams(location.search);
for (const name of ['round', 'store', 'compare']) {
  const value = said.get(name);
  if (value) document.querySelector('[round]')?.setAttribute(name, value);
}
