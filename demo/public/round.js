// One page shows every round of the demo: `/scan.html?round=…`, and a plan also as `/verbeterplan.html?store=device`.
// A municipality would write both in the page.
const said = new URLSearchParams(location.search);
for (const name of ['round', 'store']) {
  const value = said.get(name);
  if (value) document.querySelector(`[${name}]`)?.setAttribute(name, value);
}
