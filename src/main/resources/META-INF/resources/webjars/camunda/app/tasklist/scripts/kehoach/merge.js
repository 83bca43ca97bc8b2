// Two contents that grew apart from one: what is different, place by place and row by row, and what becomes of each choice.
// `base` is what both began with. Nothing is left out unless somebody chose so: of two rows both can be kept.

const ALIKE = 0.4;

/** A value as a text that does not depend on the order in which its parts were written. */
function textOf(value) {
  const sorted = (key, part) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part;
  return JSON.stringify(value, sorted);
}

export const equal = (one, other) => textOf(one) === textOf(other);

const isObject = (value) => !!value && typeof value === 'object' && !Array.isArray(value);
const isList = Array.isArray;

function wordsIn(value) {
  return new Set(JSON.stringify(value).toLowerCase().match(/[\p{L}\p{N}]+/gu) || []);
}

/** How much two rows have in common, from 0 to 1. */
function likeness(one, other) {
  const mine = wordsIn(one);
  const theirs = wordsIn(other);
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return (2 * shared) / (mine.size + theirs.size || 1);
}

/** For each row of `base` the place of the same row in `rows`, or -1; first those that are equal, then the most alike. */
function places(base, rows) {
  const free = new Map();
  rows.forEach((row, place) => free.set(textOf(row), [...(free.get(textOf(row)) || []), place]));
  const at = base.map((row) => ((free.get(textOf(row)) || []).length ? free.get(textOf(row)).shift() : -1));
  const taken = new Set(at);
  const pairs = [];
  at.forEach((place, row) => {
    if (place < 0) {
      rows.forEach((each, other) => taken.has(other) || pairs.push({ row, other, like: likeness(base[row], each) }));
    }
  });
  pairs
    .filter((pair) => pair.like >= ALIKE)
    .sort((one, other) => other.like - one.like || Math.abs(one.row - one.other) - Math.abs(other.row - other.other))
    .filter((pair) => at[pair.row] < 0 && !taken.has(pair.other))
    .forEach((pair) => {
      if (at[pair.row] < 0 && !taken.has(pair.other)) {
        at[pair.row] = pair.other;
        taken.add(pair.other);
      }
    });
  return at;
}

/** Both changes of one row, where they touch different parts of it; otherwise undefined. */
function together(base, mine, theirs) {
  if (!isObject(base) || !isObject(mine) || !isObject(theirs)) {
    return undefined;
  }
  const whole = { ...base };
  const keys = [...new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])];
  const fits = keys.every((key) => {
    const changed = [mine[key], theirs[key]].filter((value) => !equal(value, base[key]));
    if (changed.length === 2 && !equal(...changed)) {
      return false;
    }
    if (changed.length && changed[0] === undefined) {
      delete whole[key];
    } else if (changed.length) {
      [whole[key]] = changed;
    }
    return true;
  });
  return fits ? whole : undefined;
}

/** What is chosen before anybody chooses: whatever only one has changed; both, where both fit together. */
function firstChoice(base, mine, theirs, both) {
  if (equal(mine, base)) {
    return 'theirs';
  }
  if (equal(theirs, base)) {
    return 'mine';
  }
  return both === undefined ? null : 'together';
}

function difference(path, base, mine, theirs, row) {
  const both = base === undefined ? undefined : together(base, mine, theirs);
  const choice = row && row.added ? row.added : firstChoice(base, mine, theirs, both);
  const twoRows = !!row && mine !== undefined && theirs !== undefined;
  return { path, ...row, mine, theirs, choice, together: choice === 'together' ? both : undefined, twoRows };
}

/** The rows of a list: each with the places where it stands in the base, in mine and in theirs, and its difference if any. */
function rowsOf(path, base, mine, theirs) {
  const inMine = places(base, mine);
  const inTheirs = places(base, theirs);
  const rows = base.map((row, at) => {
    const own = mine[inMine[at]];
    const other = theirs[inTheirs[at]];
    const differs = !equal(own, other);
    return {
      mineAt: inMine[at],
      theirsAt: inTheirs[at],
      kept: own,
      difference: differs ? difference(path, row, own, other, { row: at + 1 }) : null,
    };
  });
  const added = theirs.map((row, at) => ({ row, at })).filter(({ at }) => !inTheirs.includes(at));
  mine.forEach((row, at) => {
    if (inMine.includes(at)) {
      return;
    }
    const same = added.findIndex((each) => equal(each.row, row));
    if (same >= 0) {
      rows.push({ mineAt: at, theirsAt: added[same].at, kept: row, difference: null });
      added.splice(same, 1);
    } else {
      rows.push({ mineAt: at, theirsAt: -1, difference: difference(path, undefined, row, undefined, { added: 'mine' }) });
    }
  });
  added.forEach(({ row, at }) =>
    rows.push({ mineAt: -1, theirsAt: at, difference: difference(path, undefined, undefined, row, { added: 'theirs' }) }),
  );
  return rows;
}

/** A difference is found by its path; a list is taken apart into rows, an object into its parts. */
function walk(path, base, mine, theirs, found) {
  if (equal(mine, theirs)) {
    return { take: () => mine };
  }
  if (isObject(mine) && isObject(theirs)) {
    const from = isObject(base) ? base : {};
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    const parts = keys.map((key) => [key, walk([...path, key], from[key], mine[key], theirs[key], found)]);
    return { take: () => Object.fromEntries(parts.map(([key, part]) => [key, part.take()]).filter(([, value]) => value !== undefined)) };
  }
  if (isList(mine) && isList(theirs)) {
    const rows = rowsOf(path, isList(base) ? base : [], mine, theirs);
    rows.forEach((row) => row.difference && found.push(row.difference));
    const moved = !equal(order(rows, 'mineAt'), [...order(rows, 'mineAt')].sort((one, other) => one - other));
    return { take: () => inOrder(rows, moved ? 'mineAt' : 'theirsAt').flatMap(chosenRows) };
  }
  const one = difference(path, base, mine, theirs, null);
  found.push(one);
  return { take: () => chosen(one) };
}

/** The places of the rows that the base has, in its order: rising, unless somebody moved rows. */
function order(rows, side) {
  return rows.filter((row) => row.difference === null || row.difference.row).map((row) => row[side]).filter((at) => at >= 0);
}

/** The order of one side; a row that it does not have follows the row before which it stood on the other. */
function inOrder(rows, side) {
  const other = side === 'mineAt' ? 'theirsAt' : 'mineAt';
  const line = rows.filter((row) => row[side] >= 0).sort((one, two) => one[side] - two[side]);
  rows
    .filter((row) => row[side] < 0)
    .sort((one, two) => one[other] - two[other])
    .forEach((row) => {
      const before = line.filter((each) => each[other] >= 0 && each[other] < row[other]);
      const last = before.sort((one, two) => one[other] - two[other]).pop();
      line.splice(last ? line.indexOf(last) + 1 : 0, 0, row);
    });
  return line;
}

function chosenRows(row) {
  if (!row.difference) {
    return row.kept === undefined ? [] : [row.kept];
  }
  const { choice, mine, theirs } = row.difference;
  const rows = choice === 'both' ? [theirs, mine] : [chosen(row.difference)];
  return rows.filter((each) => each !== undefined);
}

function chosen(difference) {
  return difference[difference.choice];
}

/**
 * What is different.
 * @returns {differences, content(): the content that the choices make, missing(): how many are not chosen yet}
 */
export function compare(base, mine, theirs) {
  const differences = [];
  const whole = walk([], base, mine, theirs, differences);
  return {
    differences,
    content: () => JSON.parse(JSON.stringify(whole.take())),
    missing: () => differences.filter((each) => !each.choice).length,
  };
}
