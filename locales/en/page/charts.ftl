# The pictures of the record, their table, the closer look and the comparison of days.


# What a row of a table stands for.

# Labels of a picture, for somebody who hears the page. $unit is "Day", "Week"…
charts-on-life = Day on the life chart
charts-on-picture = { $unit } on the picture: { $name }
charts-table-of = Table: { $name }

# The acts above and below a picture.
charts-table = Table
charts-save = Save…
charts-save-svg = As a drawing (SVG)
charts-save-png = As a picture (PNG)
charts-save-small = As a small picture (PNG, 1x)
charts-save-print = For printing (PNG, 300 dpi)
charts-save-csv = As a table (CSV)
charts-saved = Saved: { $where }
charts-stretch = Stretch of time
charts-empty = Nothing to draw yet
charts-whole-record = Show the whole record
charts-import = Import a file
charts-drawing = Drawing…
charts-open-day = Open this day
charts-mark-from = Mark from here
charts-mark-to = Mark to here
charts-ask-day = Ask about this day
charts-ask-this = Ask about this
charts-ask-about = Ask about { $day }
charts-ask-days = Ask about these days

# A question begins with the day it is about, and what the picture says of it.
charts-ask-words = { $day }: { $reading }

# A picture inside another screen.
charts-table-hide = Hide the table of { $name }
charts-table-show = { $name } as a table
charts-weekday-day = { $weekday } { $day }
charts-earlier-rows = Show earlier rows
charts-rows-of = { $shown } of { $n } rows

# The list of pictures.
charts-picture = Picture
charts-picture-shown = Picture shown

# Looking closer.
charts-closer = Look closer
charts-whole = Whole stretch
charts-earlier = Earlier days
charts-later = Later days
charts-more = More days
charts-fewer = Fewer days, larger

# Days held beside other days. $one and $other are such as "3 to 9 June 2026 (7 days)", set bold.
charts-span-days = { $span } ({ $n ->
    [one] { $n } day
   *[other] { $n } days
})
charts-beside = { $one } beside { $other }
charts-beside-before = { $one } beside the days directly before: { $other }

# Beside a mean: of how many days it is.
charts-side = { $n } of { $all ->
    [one] { $all } day
   *[other] { $all } days
}
charts-side-bad = { $n } of { $all ->
    [one] { $all } day
   *[other] { $all } days
}, { $bad ->
    [one] { $bad } bad day
   *[other] { $bad } bad days
} without a rating

# How a question about two stretches of days begins.
charts-ask-beside = { $one } beside { $other }:
charts-ask-beside-means = { $one } beside { $other }: { $name } { $before }, then { $after }.
charts-not-rated = not rated

# The card of the comparison.
charts-compared = Days held beside each other
charts-marking = Marking from { $day }. Go on with the arrow keys and press M (or “Mark to here”) where it ends.
charts-mark-other = Mark other days to hold them beside these instead.
charts-clear = Clear
charts-overlap = These two stretches share days. Mark days that lie outside the first.
charts-nothing = Nothing was recorded on any of these days.
charts-numbers = Both stretches in numbers
charts-asked = What was asked
charts-differ = How they differ
charts-no-value = no value
charts-also = What else changed in these days
charts-not-why = How the days differ, not why. What goes together need not be cause and effect.
