# What the scale says, never what the person has. A band’s name is the questionnaire’s own.
said-questionnaire-total = Your total is { $total }. This is not a diagnosis.
said-questionnaire-total-band = Your total is { $total }. On the published scale { $range } is called { $band }. This is not a diagnosis.

said-questionnaire-same = The same as on { $day } ({ $total }).
said-questionnaire-lower = { $n ->
        [one] { $n } point
       *[other] { $n } points
    } lower than on { $day } ({ $total }).
said-questionnaire-higher = { $n ->
        [one] { $n } point
       *[other] { $n } points
    } higher than on { $day } ({ $total }).
said-questionnaire-lower-reliable = { $n ->
        [one] { $n } point
       *[other] { $n } points
    } lower than on { $day } ({ $total }); changes of { $limit } or more are unlikely to be chance.
said-questionnaire-higher-reliable = { $n ->
        [one] { $n } point
       *[other] { $n } points
    } higher than on { $day } ({ $total }); changes of { $limit } or more are unlikely to be chance.
said-questionnaire-lower-chance = { $n ->
        [one] { $n } point
       *[other] { $n } points
    } lower than on { $day } ({ $total }); changes below { $limit } can be chance.
said-questionnaire-higher-chance = { $n ->
        [one] { $n } point
       *[other] { $n } points
    } higher than on { $day } ({ $total }); changes below { $limit } can be chance.

# Response is the published word.
said-questionnaire-response-none = Published scales call a fall of { $needed } % or more response; the total has not fallen.
said-questionnaire-response-met = That is { $by } % lower. Published scales call a fall of { $needed } % or more response.
said-questionnaire-response-unmet = That is { $by } % lower; published scales call a fall of { $needed } % or more response.

said-questionnaire-below-once = Below { $line } on { $day }, one reading so far.
said-questionnaire-below =
    Below { $line } for { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }, since { $day }: { $n } readings in a row; the longest stretch between two of them is { $gap ->
        [one] { $gap } day
       *[other] { $gap } days
    }.

said-questionnaire-mark-fell = First total below { $line } after one at or above it.
said-questionnaire-mark-rose = At or above { $line } again.
said-questionnaire-mark-twice = Second total in a row at or above { $again }, after totals below { $line }.
said-questionnaire-mark-half-year =
    Half a year below { $line }: { $n ->
        [one] { $n } reading
       *[other] { $n } readings
    }, at most { $gap ->
        [one] { $gap } day
       *[other] { $gap } days
    } apart.

# $items is the message below: “items 4, 5 and 8”.
said-questionnaire-skipped = You skipped { $items }, so there is no total. Your answers are saved.
said-questionnaire-items = { $n ->
        [one] item { $items }
       *[other] items { $items }
    }

# What a questionnaire asks about.
said-questionnaire-recall-two-weeks = the last 2 weeks
said-questionnaire-recall-three-days = the last 3 days
said-questionnaire-recall-week = the last week
said-questionnaire-recall-past-week = the past week
said-questionnaire-recall-seven-days = the past 7 days
said-questionnaire-recall-month = the past month
said-questionnaire-recall-year = the past year
said-questionnaire-recall-adult = the adult life
said-questionnaire-recall-session = this session
said-questionnaire-recall-current = the current
said-questionnaire-recall-therapy = the current therapy
said-questionnaire-recall-none = the none stated
said-questionnaire-recall-week-months = the q1-20 past week; q21-22 last three months
# In the words of a questionnaire’s own file.
said-questionnaire-recall-last-own = the last { $recall }
said-questionnaire-recall-own = the { $recall }

said-questionnaire-every = { $weeks ->
        [1] every week
        [2] every two weeks
       *[other] every { $weeks } weeks
    }
said-questionnaire-form = { $n ->
        [one] { $n } item
       *[other] { $n } items
    }
said-questionnaire-form-about = { $n ->
        [one] { $n } item about { $recall }
       *[other] { $n } items about { $recall }
    }
said-questionnaire-form-total = A total from a clinician’s form
said-questionnaire-form-every = { $form }; { $every }

# What is wrong with a line of a questionnaire file.
said-questionnaire-fault-too-large = The file is larger than 256 KiB. A questionnaire is a few pages of text.
said-questionnaire-fault-not-text = This is not plain text. Save the file as text (UTF-8) and choose it again.
said-questionnaire-fault-syntax = This line is not valid TOML. Often a quote, a comma or a bracket is missing here or just before.
said-questionnaire-fault-unknown-field = There is a field or a word here that is not one of those allowed.
said-questionnaire-fault-shape = This does not fit the form of a questionnaire file.
said-questionnaire-fault-other-answers = Answers were given to another questionnaire with this id, and they would not fit this one. Give this one another id.
said-questionnaire-fault-empty = This must not be empty.
said-questionnaire-fault-too-long = This is too long.
said-questionnaire-fault-bad-id = An id is 1 to 40 small letters, digits or _.
said-questionnaire-fault-duplicate = This stands here twice.
said-questionnaire-fault-too-few-options = A question needs at least two answers.
said-questionnaire-fault-nothing-to-score = Give either items, or a total with min and max.
said-questionnaire-fault-out-of-range = This number is out of range. Answers are whole numbers from 0 to 255.
said-questionnaire-fault-total-mismatch = This does not match what the items add up to.
said-questionnaire-fault-bands = Bands must go up without gaps and cover the whole range of totals.
said-questionnaire-fault-unknown-item = This names an item that does not exist.
said-questionnaire-fault-missing = The field “{ $field }” is missing.
said-questionnaire-fault-expected = Something else is needed here: { $kind }.
said-questionnaire-fault-other = This cannot be read.
said-questionnaire-kind-words = words in quotes
said-questionnaire-kind-number = a whole number
said-questionnaire-kind-other = another kind of value
