// One page shows every round of the demo: `/scan.html?round=…`. A municipality would write the id in the page.
const round = new URLSearchParams(location.search).get('round');
if (round) document.querySelector('[round]')?.setAttribute('round', round);
