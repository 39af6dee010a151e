# Scoring a questionnaire on the command line. The names of bands stay in the published English.

scoring-unknown = There is no such questionnaire; those with answers are { $known }.
scoring-total-only = { $name } takes a total from a clinician's form, not answers.
scoring-wrong-number = { $name } has { $expected } answers, and { $given } were given; a skipped one is written as -.
scoring-wrong-number-opening = { $name } has { $expected } answers, the opening question first, and { $given } were given; a skipped one is written as -.
scoring-not-offered = Answer { $number } of { $name } is none of those offered: { $offered }.
scoring-not-a-number = Answer { $number } is neither a whole number nor - for a skipped one.
scoring-range = { $min } to { $max }
scoring-total = { $name }: { $total } of { $max }. This is not a diagnosis.
scoring-total-called = { $name }: { $total } of { $max }. On the published scale { $range } is called { $band }. This is not a diagnosis.
scoring-no-total = { $name }: no total, because { $answered } of { $items } items were answered.
scoring-ended = An answer ended the form; the other questions are not asked then.
scoring-part = Part { $part }: { $total } of { $max }.
scoring-part-no-sum = Part { $part }: no sum of { $max }.
scoring-safety = One answer tells of thoughts of death or of harm. If you might act on them now, call your emergency number.
