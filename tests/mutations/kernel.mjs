/** Single wrong turns in the kernel: by file, what is changed, its text, and what stands there then. */
export const kernel = {
  'rules/outcome.ts': [
    [
      'all: one part unmet is not enough',
      "if (outcomes.includes('unmet')) return 'unmet';",
      "if (outcomes.every((one) => one === 'unmet')) return 'unmet';",
    ],
    [
      'all: an unknown part counts as met',
      "return outcomes.includes('unknown') ? 'unknown' : 'met';",
      "return 'met';",
    ],
    [
      'any: one way met is not enough',
      "if (outcomes.includes('met')) return 'met';",
      "if (outcomes.every((one) => one === 'met')) return 'met';",
    ],
    [
      'any: an unknown way counts as unmet',
      "return outcomes.includes('unknown') ? 'unknown' : 'unmet';",
      "return 'unmet';",
    ],
  ],
  'rules/check.ts': [
    ['all becomes any', 'conjunction(all.map(outcome))', 'disjunction(all.map(outcome))'],
    ['any becomes all', 'disjunction(any.map(outcome))', 'conjunction(any.map(outcome))'],
    [
      'when: an unknown condition chooses the other branch',
      "if (judged.outcome === 'unknown') return { outcome: 'unknown', all: [judged] };\n",
      '',
    ],
    [
      'when: a branch is asked before the condition has chosen it',
      "judged === 'met' ? then.asks(facts) : []",
      "judged !== 'unmet' ? then.asks(facts) : []",
    ],
    [
      'onlyAt: everywhere',
      '(isWithin(part, target) ? check : never);',
      '(target ? check : never);',
    ],
    ['answered: only the first of the options', 'wanted.includes(have)', 'wanted[0] === have'],
    ['hasPart: an unanswered part is missing', ': have[part];', ': (have[part] ?? false);'],
    [
      'hasAllParts: one part is enough',
      'all(...question.parts.map((part) => hasPart(question, part)))',
      'any(...question.parts.map((part) => hasPart(question, part)))',
    ],
    ['atLeast: exclusive', '      have >= need,', '      have > need,'],
    [
      'own "does not apply" is no answer at all',
      'if (isOwnNotApplicable(answer)) return ownNotApplicable(question);\n',
      '',
    ],
  ],
  'rules/amount-of.ts': [
    ['amountOf: exclusive', '      have >= need,', '      have > need,'],
    ['amountOf: at most', '      have >= need,', '      have <= need,'],
  ],
  'rules/share-up-to.ts': [
    ['shareUpTo: exclusive', 'metOrNot(have <= most,', 'metOrNot(have < most,'],
    ['shareUpTo: at least', 'metOrNot(have <= most,', 'metOrNot(have >= most,'],
  ],
  'rules/clear-since.ts': [
    ['clearSince: today lies ahead', 'if (first > facts.asOf)', 'if (first >= facts.asOf)'],
    [
      'clearSince: what lies ahead has happened',
      "if (first > facts.asOf) return { outcome: 'met', reason: never };\n",
      '',
    ],
    ['clearSince: today is open', 'if (last <= facts.asOf)', 'if (last < facts.asOf)'],
    [
      'clearSince: a date known in part is judged as past',
      'if (last <= facts.asOf) return',
      'if (first <= facts.asOf) return',
    ],
    [
      'clearSince: never is unmet',
      "if (value === 'never') return { outcome: 'met'",
      "if (value === 'never') return { outcome: 'unmet'",
    ],
  ],
  'rules/elapsed.ts': [
    ['elapsed: a day too late', 'if (reachedOn <= asOf)', 'if (reachedOn < asOf)'],
    [
      'elapsed: unmet a day too early',
      'if (add(first, need) > asOf)',
      'if (add(first, need) >= asOf)',
    ],
    [
      'elapsed: from the earliest day',
      'const reachedOn = add(last, need);',
      'const reachedOn = add(first, need);',
    ],
    [
      'elapsed: a date known in part is unmet',
      'if (add(first, need) > asOf)',
      'if (add(last, need) > asOf)',
    ],
    [
      'experienced: exclusive',
      'value.months >= inMonths(period)',
      'value.months > inMonths(period)',
    ],
  ],
  'rules/calendar.ts': [
    ['a year has eleven months', 'period.length * 12', 'period.length * 11'],
    ['a month ends on the 28th', 'last: lastOfMonth(date) }', 'last: `${date}-28` }'],
    ['a year ends in November', 'last: `${date}-12-31`', 'last: `${date}-11-30`'],
    [
      'a day leaves the window a day early',
      'while (subtract(beyond, period) <= day)',
      'while (subtract(beyond, period) < day)',
    ],
  ],
  'rules/count-within.ts': [
    ['countWithin: one more than asked', "sure >= need ? 'met'", "sure > need ? 'met'"],
    [
      'countWithin: what may count does not',
      'finished && sure + may < need',
      'finished && sure < need',
    ],
    [
      'countWithin: an open list is finished',
      "const finished = list === 'complete' || list === 'none';",
      "const finished = list !== 'untouched';",
    ],
    [
      'countWithin: "none" is not finished',
      "const finished = list === 'complete' || list === 'none';",
      "const finished = list === 'complete';",
    ],
    [
      'countWithin: rows of every category',
      'category === undefined || category === target.category',
      "category === undefined || category !== ''",
    ],
    [
      'countWithin: rows without a category are left out',
      'category === undefined || category === target.category',
      'category === target.category',
    ],
    [
      'countWithin: worth must be exceeded',
      '(project.amount ?? counting.worth) < counting.worth',
      '(project.amount ?? counting.worth) <= counting.worth',
    ],
    [
      'countWithin: worth is not looked at',
      '(project.amount ?? counting.worth) < counting.worth',
      'counting.worth < 0',
    ],
    [
      'countWithin: an unknown worth is enough',
      "? { ...inTime, standing: 'may-count', why: 'worth-not-known' }",
      '? inTime',
    ],
    [
      'countWithin: a missing paper does no harm',
      '.some((paper) => project[paper] === false)',
      '.some((paper) => paper === undefined)',
    ],
    [
      'countWithin: an unknown paper is there',
      '.some((paper) => project[paper] === undefined)',
      '.some((paper) => paper === undefined)',
    ],
    [
      'countWithin: the first day of the window is outside',
      'if (completed.last < from ||',
      'if (completed.last <= from ||',
    ],
    [
      'countWithin: signed before the window never counts',
      'signed.last < from && counting.signedBefore === undefined',
      'signed.last < from',
    ],
    [
      'countWithin: signed before the window counts',
      '|| (signed.last < from && counting.signedBefore === undefined)',
      '',
    ],
    [
      'countWithin: signed today is too late',
      'if (signed.first > to &&',
      'if (signed.first >= to &&',
    ],
    [
      'countWithin: a completion ahead is called a signing ahead',
      'if (signed.first > to && !counting.byCompletion)',
      'if (signed.first > to)',
    ],
    [
      'countWithin: completed today is too late',
      'if (completed.first > to)',
      'if (completed.first >= to)',
    ],
    [
      'countWithin: a stopped project counts',
      "if (project.state === 'stopped') return no('stopped');\n",
      '',
    ],
    [
      'countWithin: an expected completion is none',
      "if (project.state !== 'under-way') return project.completed;",
      'if (project.state) return project.completed;',
    ],
    [
      'countWithin: a signing is asked for where only the completion counts',
      'const signed = counting.byCompletion ? completed : spanOrAny(project.signed);',
      'const signed = spanOrAny(project.signed);',
    ],
    [
      'countWithin: the signing may lie a day before the window',
      'if (datesAreCertain && signed.first >= from)',
      'if (datesAreCertain && signed.first > from)',
    ],
    [
      'countWithin: a project of unknown state counts',
      "if (project.state === undefined || project.state === 'not-known')\n    return perhaps('state-not-known');\n",
      '',
    ],
    [
      'countWithin: what only the centre can say is asked of the user',
      "open: answersCouldSettle ? 'unanswered' : 'left-to-the-authority'",
      "open: 'unanswered'",
    ],
  ],
  'rules/held-for.ts': [
    [
      'heldFor: a day too late',
      'held && add(held.since, period) <= asOf',
      'held && add(held.since, period) < asOf',
    ],
    ['heldFor: a certificate of any category', 'row.category === target.category && ', ''],
    ['heldFor: a certificate of any level', ' && holding.levels.includes(row.level)', ''],
    ['heldFor: a suspended one counts', 'if (row.suspended === true) return [];\n', ''],
    [
      'heldFor: not known to be suspended is valid',
      'row.suspended !== false || row.issued',
      'row.suspended === true || row.issued',
    ],
    [
      'heldFor: issued today is too late',
      '({ from }) => from <= asOf',
      '({ from }) => from < asOf',
    ],
    ['heldFor: expired on its last day', '({ to }) => to >= asOf', '({ to }) => to > asOf'],
    ['heldFor: the next day is a gap', 'from > nextDay(until)', 'from > until'],
    [
      'heldFor: issued on the earliest day',
      'const from = spanOf(row.issued).last;',
      'const from = spanOf(row.issued).first;',
    ],
    ['heldFor: a gap is no gap', 'from > nextDay(until)', "from > '9999-12-31'"],
    ['heldFor: an open list is finished', 'finished && !enough(best)', '!enough(best)'],
  ],
  'rules/leased-for.ts': [
    ['leasedFor: a day too long', 'add(from, need) <= nextDay(to)', 'add(from, need) <= to'],
    ['leasedFor: begun today is too late', 'begins.last <= asOf ?', 'begins.last < asOf ?'],
    ['leasedFor: may end today', 'ends.first > asOf ?', 'ends.first >= asOf ?'],
    [
      'leasedFor: need not run',
      'const outcome = conjunction([term, runs]);',
      'const outcome = conjunction([term]);',
    ],
    [
      'leasedFor: need not be long',
      'const outcome = conjunction([term, runs]);',
      'const outcome = conjunction([runs]);',
    ],
    [
      'leasedFor: dates at their best',
      'if (isHeld(begins.last, ends.first))',
      'if (isHeld(begins.first, ends.last))',
    ],
  ],
  'rules/none-started.ts': [
    [
      'noneStarted: a project of any category',
      '.filter((row) => row.category === target.category)',
      '.filter(() => true)',
    ],
    ['noneStarted: signed today has not started', 'signed.last <= asOf', 'signed.last < asOf'],
    ['noneStarted: an open list is finished', "answer.list === 'open' || ", ''],
  ],
  'rules/provided.ts': [
    ['provided: planned is not offered', "value === 'not-provided'", "value === 'planned'"],
  ],
  'rules/scope.ts': [
    [
      'a scope covers every occasion',
      'holds(scope.occasions, target.occasion);',
      "target.occasion !== '';",
    ],
    [
      'a part of a scope holds at every level',
      "holds(part.levels ?? 'all', target.level) &&",
      "target.level !== '' &&",
    ],
  ],
  'rules/requirement.ts': [
    [
      'what is attached to a part is said everywhere',
      'return isWithin(one.within, target) ? [one.id] : [];',
      'return [one.id];',
    ],
  ],
  'rules/assess.ts': [
    [
      'a requirement that does not apply is judged',
      "if (applies?.outcome === 'unmet') return notApplicable(requirement);\n",
      '',
    ],
    [
      'a requirement that may not apply is judged',
      "applies?.outcome === 'unknown' ?",
      "applies === undefined && facts.asOf === '' ?",
    ],
    [
      'not applicable by scope is not said',
      'scope.elsewhere ?? covers(scope, target)',
      'covers(scope, target)',
    ],
    [
      'a dispute softens nothing',
      "return disputed.unlessAlsoFails?.judge(facts).outcome !== 'unmet';",
      'return false;',
    ],
    [
      'a dispute softens what every version fails',
      "return disputed.unlessAlsoFails?.judge(facts).outcome !== 'unmet';",
      'return true;',
    ],
    [
      'a category not offered is judged in full',
      'if (!offered || !isNotOffered(scheme, facts)) return within;',
      'if (!offered || facts.asOf) return within;',
    ],
    [
      'what a category decides is shared by all',
      "if (reach === 'company') return ofCompany;",
      "if (reach !== 'target') return ofCompany;",
    ],
    ['what a level decides is shared by all levels', "    : 'target';", "    : 'category';"],
    [
      'answers of any category are read',
      'const own = answers.category[target.category];',
      'const own = Object.values(answers.category)[0];',
    ],
  ],
  'rules/reading.ts': [
    ['a disputed finding decides', "if (finding.disputed) return 'asks';\n", ''],
    [
      'what is reported decides',
      "finding.basis === 'reported' ? 'informs' : 'decides'",
      "'decides'",
    ],
    [
      'the cautious reading is the published one',
      "if (reading === 'cautious') return 'decides';\n",
      '',
    ],
    ['no finding is met', 'counted.length === 0 || ', ''],
    [
      'clauses that are not known are met',
      "assessment.coverage === 'full' ?",
      "assessment.coverage !== 'full' ?",
    ],
  ],
  'rules/judgement.ts': [
    ['what builds up over time can be done today', 'return buildsUp ? {', 'return !reason ? {'],
    [
      'what is left to the authority is asked',
      "return judgement.open ?? 'unanswered';",
      "return 'unanswered';",
    ],
    [
      'what could be answered is left to the authority',
      "some((child) => opennessOf(child) === 'unanswered')",
      "every((child) => opennessOf(child) === 'unanswered')",
    ],
    [
      'everything missing can be done today',
      "judgement.closable ? { ...judgement, outcome: 'met' } : judgement",
      "{ ...judgement, outcome: 'met' }",
    ],
  ],
  'rules/journey.ts': [
    [
      'journeys: what both ask is asked twice',
      'before.add(key(question, category));',
      'before.has(key(question, category));',
    ],
    [
      'journeys: an empty screen stays',
      'return isFilled(asked) ? [{ ...screen, asked }] : [];',
      'return [{ ...screen, asked }];',
    ],
    [
      'journeys: an empty section stays',
      'return isFilled(screens) ? [{ ...section, screens }] : [];',
      'return [{ ...section, screens }];',
    ],
    [
      'a requirement is asked before it applies',
      "if (applies && applies.judge(facts).outcome !== 'met') return first;\n",
      '',
    ],
    [
      'questions of other levels are asked',
      '.filter(({ scope }) => covers(scope, facts.target))\n    .flatMap(',
      '.flatMap(',
    ],
    [
      'categories are asked in the order of the targets',
      'categories.map((category) =>\n          screenOf(',
      'categories.toReversed().map((category) =>\n          screenOf(',
    ],
  ],
  'rules/scheme.ts': [
    ['a target named twice is two', '[...new Set(ids)]', '[...ids]'],
    [
      'a target of another scheme is known',
      'target.scheme === scheme.id &&',
      "target.scheme !== '' &&",
    ],
  ],
  'rules/rules-change.ts': [
    [
      'a change touches only what it names in full',
      "id.endsWith('/') ? requirementId.startsWith(id) : requirementId === id",
      'requirementId === id',
    ],
  ],
  'rules/course.ts': [
    ['the days before a flip are judged, not those after', 'day > facts.asOf', 'day < facts.asOf'],
    [
      'a finding begins a day late',
      'if (from <= day) latest = finding;',
      'if (from < day) latest = finding;',
    ],
    [
      'whether a requirement applies never changes',
      '[check, appliesIf, disputed?.unlessAlsoFails]',
      '[check]',
    ],
  ],
  'rules/hindrance.ts': [
    [
      'what only informs hinders',
      "if (effectOf(finding, reading) === 'informs') return 'none';\n",
      '',
    ],
    [
      'an open point does not hinder',
      "openBecause(finding, reading) === 'unanswered' ? 'open' : 'none'",
      "'none'",
    ],
    [
      'a dispute hinders',
      "=== 'unanswered' ? 'open' : 'none'",
      "=== 'unanswered' ? 'open' : 'gap'",
    ],
    ['a deed closes a knock-out', 'requirement.knockOut || !judgement', '!judgement'],
    ['no deed closes anything', 'const done = onceDone(judgement);', 'const done = judgement;'],
  ],
  'rules/readiness.ts': [
    [
      'open points are no reason to wait',
      'gaps.length === 0 && open.length === 0',
      'gaps.length === 0',
    ],
    ['nothing holds the day back', '[...before.gaps, ...before.open] : []', '[] : []'],
    [
      'what is done today lapses at once',
      'closable.filter(({ requirement }) => !done.has(requirement.id))',
      'closable',
    ],
    [
      'a gap that can be closed anew is no lapse',
      '...closable.filter(({ requirement }) => !done.has(requirement.id))',
      '',
    ],
    [
      'a gap that lasts is not told from one that closes too late',
      'if (lasting.length > 0)',
      'if (lasting.length > 99)',
    ],
  ],
  'rules/ways.ts': [
    [
      'the latest way first',
      'compareDays(a.on, b.on) || a.deeds - b.deeds',
      'compareDays(b.on, a.on)',
    ],
    ['a way that takes more is kept', '!takesNoMore || compareDays', 'takesNoMore || compareDays'],
    [
      'a way to fulfil a knock-out is a deed',
      'knockOut ? byWaiting :',
      'knockOut && !check ? byWaiting :',
    ],
    [
      'what the authority has to say is not fulfilled',
      " || opennessOf(judgement) === 'left-to-the-authority'",
      '',
    ],
  ],
  'rules/plan.ts': [
    [
      'disputed gaps are steps',
      "standingOf(finding, reading) === 'unmet'",
      "finding.outcome === 'unmet'",
    ],
    [
      'what only informs is a step',
      "effectOf(finding, reading) !== 'informs' && standing",
      'standing',
    ],
    ['the order of the norm', 'b.onlyGapIn.length - a.onlyGapIn.length ||', ''],
    [
      'a question settles what waits for others too',
      'waiting.length === 1 ? 1 : 0',
      'waiting.length > 0 ? 1 : 0',
    ],
  ],
  'rules/route.ts': [
    [
      'the direct way is not weighed',
      'direct.ready.on <= next.ready.on',
      'direct.ready.on < last.ready.on',
    ],
    [
      'surveillance is reached by a lower level',
      'if (target.occasion !== occasions[0]) return undefined;\n',
      '',
    ],
  ],
};
