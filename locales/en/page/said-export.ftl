# Lines of a document for other programs that are left out unless they are ticked.
said-export-item-nine = Answers to PHQ-9 question 9 and the like
said-export-item-nine-hint = Otherwise such a questionnaire gives its total alone: the other answers and the total would tell the missing one.
said-export-substances = Alcohol and other substances
said-export-substances-hint = And whatever else the check-in marks sensitive, with goals that are measured by it.
said-export-side-effects = Side effects marked sensitive
said-export-side-effects-hint = Such as sexual ones.
