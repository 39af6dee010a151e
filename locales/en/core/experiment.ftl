# What an experiment shows. “Goes together with”, never “causes”.

experiment-before = { $name } in the 14 days before: { $stats }.
experiment-during = { $name } from { $from } to { $to }: { $stats }.
experiment-unrated = not rated on any of { $days } days
experiment-stats = { $mean } on average ({ $n } rated, { $missing } of { $days } days missing)
experiment-bad-days = { $n ->
    [one] { $n } bad day
   *[other] { $n } bad days
} without a rating, so a mean may look better than it was.
experiment-also = In the same days: { $changes }. The experiment and these cannot be told apart.
experiment-sure = { $way ->
    [higher] That is { $by } higher
    [lower] That is { $by } lower
   *[same] The means are the same
}, with a 95 % interval of { $low } to { $high }.
experiment-unsure = { $way ->
    [higher] That is { $by } higher
    [lower] That is { $by } lower
   *[same] The means are the same
}, with a 95 % interval of { $low } to { $high }, which holds no difference as well.
experiment-few-days = { $way ->
    [higher] That is { $by } higher
    [lower] That is { $by } lower
   *[same] The means are the same
}, but too little is rated to say how sure that is: { $lacking } missing.
experiment-lacking-before = { $n ->
    [one] { $n } rated day before
   *[other] { $n } rated days before
}
experiment-lacking-during = { $n ->
    [one] { $n } rated day during it
   *[other] { $n } rated days during it
}
experiment-far-apart = { $way ->
    [higher] That is { $by } higher
    [lower] That is { $by } lower
   *[same] The means are the same
}, but the rated days lie too far apart to say how sure that is.
experiment-too-alike = { $way ->
    [higher] That is { $by } higher
    [lower] That is { $by } lower
   *[same] The means are the same
}, but the days are too alike to say how sure that is.
experiment-together = Doing it goes together with { $by } { $way ->
    [lower] lower
   *[higher] higher
} on { $when ->
    [same] the same day
   *[after] the day after
} ({ $yes } days done, { $no } not; 95 % interval { $low } to { $high }).
experiment-days-alike = Days it was done and days it was not are too alike to hold against each other.
experiment-days-few = Days it was done ({ $done }) and days it was not ({ $undone }) are too few to hold against each other.
experiment-no-cause = That is not the same as causing it.
