import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {columnsIn, homeOf, layOut, measuresOf, paperOf, pointsOf, roadOf, topOf, type Frame} from './geometry.js';
import {hillOf, propsOf} from './scenery.js';

const COUNTS = Array.from({length: 18}, (_, index) => index + 3);
const COLUMNS = [1, 2, 3, 4, 5];

const frame = (isMirrored = false): Frame => ({width: 1200, height: 900, em: 16, isMirrored});

/** As high as the rows need at least. */
function roomyFrame(rows: number, columns: number, isMirrored = false): Frame {
  const {above, below, margin, radius} = measuresOf(columns);
  const rowHeight = columns === 1 ? 2 * radius + 1 : margin + 2 + 2 * radius + 4;
  return {width: 16 * 16 * columns, height: (above + below + rows * rowHeight) * 16, em: 16, isMirrored};
}

for (const columns of COLUMNS) {
  for (const count of COUNTS) {
    suite(`${count} themes in ${columns} columns`, () => {
      const layout = layOut(count, columns);
      const room = roomyFrame(layout.rows, columns);
      const points = pointsOf(layout, room);
      const {radius} = measuresOf(columns);

      test('each has a place of its own', () => {
        assert.equal(layout.stops.length, count);
        assert.equal(new Set(layout.stops.map(({row, place}) => `${row}/${place}`)).size, count);
      });

      test('no row is fuller than there are columns, and rows differ by one at most', () => {
        const sizes = Array.from({length: layout.rows}, (_, row) => layout.stops.filter((it) => it.row === row).length);
        assert.ok(Math.max(...sizes) <= columns);
        assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
        assert.deepEqual(
          sizes,
          sizes.toSorted((a, b) => b - a),
        );
      });

      test('every disc stands on the plate, and none touches another', () => {
        const least = radius * room.em;
        for (const [index, {x, y}] of points.entries()) {
          assert.ok(x >= least && x <= room.width - least, `x ${x}`);
          assert.ok(y >= least && y <= room.height - least, `y ${y}`);
          for (const other of points.slice(index + 1)) {
            assert.ok(Math.hypot(x - other.x, y - other.y) > 2 * least);
          }
        }
      });

      test('the road comes along all of them, in their order', () => {
        const road = roadOf(layout, room);
        const rounded = points.map(({x, y}) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`);
        let from = 0;
        for (const point of rounded) {
          const found = road.indexOf(point, from);
          assert.ok(found >= 0, `${point} is not on ${road}`);
          from = found + 1;
        }
      });

      test('is its own mirror where lines begin at the right', () => {
        const mirrored = pointsOf(layout, roomyFrame(layout.rows, columns, true));
        assert.deepEqual(
          mirrored.map(({x}) => Math.round(room.width - x)),
          points.map(({x}) => Math.round(x)),
        );
      });
    });
  }
}

test('a road turns: the second row runs back', () => {
  const places = layOut(9, 3).stops.map(({row, place}) => [row, place]);
  assert.deepEqual(places.slice(0, 6), [
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 2],
    [1, 1],
    [1, 0],
  ]);
});

test('where it turns, the road stays on the plate', () => {
  const room = frame();
  const numbers = roadOf(layOut(9, 3), room).match(/C(\S+) /g) ?? [];
  assert.equal(numbers.length, 8);
  // the first turn: from the last stop of a row, by a handle, to the first of the next
  const [from, handle] = [1000, Number(numbers[2]?.slice(1))];
  const reach = from + 0.75 * (handle - from);
  assert.ok(reach > from && reach < room.width - room.em, `${reach}`);
});

test('more room gives more columns, up to five; a phone has one', () => {
  assert.deepEqual([18, 29, 30, 50, 80, 200].map(columnsIn), [1, 1, 2, 3, 4, 5]);
});

test('without themes there is no road', () => {
  const layout = layOut(0, 4);
  assert.deepEqual(layout, {columns: 4, rows: 0, stops: []});
  assert.equal(roadOf(layout, frame()), '');
  assert.deepEqual(
    propsOf(layout, frame()).filter(({kind}) => kind !== 'cloud'),
    [],
  );
});

test('what stands beside the road stands between two stops, never on one, and is on the plate', () => {
  for (const count of COUNTS) {
    const layout = layOut(count, 4);
    const {above, below, radius} = measuresOf(4);
    const room = {...frame(), height: (above + below + layout.rows * 13) * 16};
    const stops = pointsOf(layout, room);
    for (const {kind, x, y} of propsOf(layout, room)) {
      assert.ok(x > 0 && x < room.width && y > 0 && y < room.height, kind);
      if (kind !== 'cloud') for (const stop of stops) assert.ok(Math.hypot(stop.x - x, stop.y - y) > radius * 16, kind);
    }
  }
});

test('the road ends at a house, where there is room for one', () => {
  const room = frame();
  const layout = layOut(9, 3);
  const home = homeOf(layout, room);
  assert.ok(home && home.x < room.width && home.y === pointsOf(layout, room).at(-1)?.y);
  assert.ok(roadOf(layout, room).endsWith(`L${Math.round(home.x * 10) / 10} ${Math.round(home.y * 10) / 10}`));
  assert.equal(homeOf(layOut(9, 1), room), null);
});

test('on paper any number of themes fits on one sheet, with letters as large as can be', () => {
  for (const count of COUNTS) {
    const {layout, frame: sheet} = paperOf(count, false);
    const {radius, below, margin} = measuresOf(layout.columns);
    const points = pointsOf(layout, sheet);
    assert.equal(points.length, count);
    // below a disc there is room for a title of two lines and two scores
    for (const {y} of points)
      assert.ok(y + (radius + 5) * sheet.em <= sheet.height, `${count}: ${y} of ${sheet.height}`);
    assert.ok(sheet.width / sheet.em / layout.columns >= 13 && margin < below + radius);
    assert.ok(sheet.width / sheet.em <= 130, `${count}: ${sheet.width}`);
  }
  assert.deepEqual(paperOf(9, true).frame.isMirrored, true);
});

test('a hill covers all that is below its crest', () => {
  const path = hillOf(topOf(1, layOut(9, 3), frame()), 1, frame());
  assert.match(path, /^M0 .*V900H0Z$/u);
  assert.ok(!path.includes('NaN'));
});
